package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.ELECTION_ID;
import static org.evenhand.preparation.governance.process.GovernanceVariables.INTERESTS_ASK_AT;
import static org.evenhand.preparation.governance.process.GovernanceVariables.INTERESTS_CHASE_AT;
import static org.evenhand.preparation.governance.process.GovernanceVariables.INTERESTS_DUE_AT;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.LastMinute;
import org.evenhand.engine.ProcessTimers;
import org.evenhand.preparation.governance.InterestsDates;
import org.evenhand.preparation.governance.InterestsProcess;
import org.springframework.stereotype.Component;

/** The door to the process {@code interests-check}. */
@Component
class EngineInterestsProcess implements InterestsProcess {

    private static final String PROCESS = "interests-check";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ProcessTimers timers;
    private final AsApplication asApplication;

    EngineInterestsProcess(
            RuntimeService runtime, TaskService tasks, ProcessTimers timers, AsApplication asApplication) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.timers = timers;
        this.asApplication = asApplication;
    }

    @Override
    public void start(UUID election, InterestsDates dates) {
        Map<String, Object> variables = new HashMap<>(variables(dates));
        variables.put(ELECTION_ID.name(), election.toString());
        asApplication.run(() -> runtime.startProcessInstanceByKey(PROCESS, InterestsProcess.key(election), variables));
    }

    @Override
    public void date(UUID election, InterestsDates dates) {
        asApplication.run(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(InterestsProcess.key(election))
                .list()
                .forEach(instance -> date(instance.getId(), dates)));
    }

    private void date(String instance, InterestsDates dates) {
        timers.retime(instance, variables(dates));
        Date due = LastMinute.of(dates.due());
        tasks.createTaskQuery().processInstanceId(instance).list().stream()
                .filter(task -> !due.equals(task.getDueDate()))
                .forEach(task -> tasks.setDueDate(task.getId(), due));
    }

    private static Map<String, Date> variables(InterestsDates dates) {
        return Map.of(
                INTERESTS_ASK_AT.name(), GovernanceVariables.morning(dates.ask()),
                INTERESTS_CHASE_AT.name(), GovernanceVariables.morning(dates.chase()),
                INTERESTS_DUE_AT.name(), LastMinute.of(dates.due()));
    }
}
