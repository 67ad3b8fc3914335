package org.evenhand.election.process;

import static org.evenhand.election.process.PeriodSwitchVariables.CHECKLIST_AT;
import static org.evenhand.election.process.PeriodSwitchVariables.CHECKLIST_DUE_AT;
import static org.evenhand.election.process.PeriodSwitchVariables.ELECTION_ID;
import static org.evenhand.election.process.PeriodSwitchVariables.PERIOD_END_AT;
import static org.evenhand.election.process.PeriodSwitchVariables.PERIOD_START_AT;

import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.election.PeriodMoments;
import org.evenhand.election.PeriodProcess;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.ProcessTimers;
import org.springframework.stereotype.Component;

/** The door to the process {@code period-switch}; its business key is the election's id. */
@Component
class EnginePeriodProcess implements PeriodProcess {

    private static final String KEY = "period-switch";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessTimers timers;
    private final AsApplication asApplication;

    EnginePeriodProcess(RuntimeService runtime, TaskService tasks, ProcessTimers timers, AsApplication asApplication) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.timers = timers;
        this.asApplication = asApplication;
    }

    @Override
    public boolean runs(UUID election) {
        return asApplication.get(() -> !instances(election).isEmpty());
    }

    @Override
    public void start(UUID election, PeriodMoments moments) {
        Map<String, Object> variables = new HashMap<>(variables(moments));
        variables.put(ELECTION_ID.name(), election.toString());
        asApplication.run(() -> runtime.startProcessInstanceByKey(KEY, election.toString(), variables));
    }

    @Override
    public boolean retime(UUID election, PeriodMoments moments) {
        return asApplication.get(() -> instances(election).stream()
                .map(instance -> retime(instance.getId(), moments))
                .reduce(false, Boolean::logicalOr));
    }

    private boolean retime(String instance, PeriodMoments moments) {
        timers.retime(instance, variables(moments));
        Date due = date(moments.checklistDue());
        List<Task> moved = tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .filter(task -> task.getDueDate() != null && !task.getDueDate().equals(due))
                .toList();
        moved.forEach(task -> tasks.setDueDate(task.getId(), due));
        return !moved.isEmpty();
    }

    @Override
    public void cancel(UUID election, String reason) {
        asApplication.run(
                () -> instances(election).forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason)));
    }

    private List<ProcessInstance> instances(UUID election) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(election.toString())
                .list();
    }

    private static Map<String, Object> variables(PeriodMoments moments) {
        return Map.of(
                CHECKLIST_AT.name(), date(moments.checklist()),
                CHECKLIST_DUE_AT.name(), date(moments.checklistDue()),
                PERIOD_START_AT.name(), date(moments.start()),
                PERIOD_END_AT.name(), date(moments.end()));
    }

    private static Date date(ZonedDateTime moment) {
        return Date.from(moment.toInstant());
    }
}
