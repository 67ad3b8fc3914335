package org.evenhand.preparation.schedule.process;

import static org.evenhand.preparation.schedule.process.PreparationVariables.ELECTION_ID;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.engine.AsApplication;
import org.evenhand.preparation.schedule.PreparationProcess;
import org.evenhand.preparation.schedule.ScheduleRow;
import org.springframework.stereotype.Component;

/** The door to the process {@code election-preparation}. */
@Component
class EnginePreparationProcess implements PreparationProcess {

    private static final String PROCESS = "election-preparation";
    private static final String TASK = "userTask_";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsApplication asApplication;

    EnginePreparationProcess(RuntimeService runtime, TaskService tasks, AsApplication asApplication) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.asApplication = asApplication;
    }

    @Override
    public void start(UUID election, Map<ScheduleRow, LocalDate> due) {
        Map<String, Object> variables = PreparationVariables.dueAt(due);
        variables.put(ELECTION_ID.name(), election.toString());
        asApplication.run(
                () -> runtime.startProcessInstanceByKey(PROCESS, PreparationProcess.key(election), variables));
    }

    @Override
    public void date(UUID election, Map<ScheduleRow, LocalDate> due) {
        Map<String, Object> dates = PreparationVariables.dueAt(due);
        asApplication.run(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(PreparationProcess.key(election))
                .list()
                .forEach(instance -> date(instance.getId(), dates)));
    }

    /** Each night as well, so that only what has changed is written. */
    private void date(String instance, Map<String, Object> dates) {
        if (!dates.equals(runtime.getVariables(instance, dates.keySet()))) {
            runtime.setVariables(instance, dates);
        }
        tasks.createTaskQuery().processInstanceId(instance).list().forEach(task -> date(task, dates));
    }

    private void date(Task task, Map<String, Object> dates) {
        ScheduleRow.ofTask(task.getTaskDefinitionKey().substring(TASK.length()))
                .map(row -> (Date) dates.get(PreparationVariables.dueAt(row)))
                .filter(due -> !due.equals(task.getDueDate()))
                .ifPresent(due -> tasks.setDueDate(task.getId(), due));
    }
}
