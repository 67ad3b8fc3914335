package org.evenhand.preparation.schedule.process;

import static org.evenhand.preparation.schedule.process.PreparationVariables.ELECTION_ID;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.evenhand.engine.AsApplication;
import org.evenhand.preparation.schedule.PreparationProcess;
import org.evenhand.preparation.schedule.ScheduleRow;
import org.springframework.stereotype.Component;

/** The door to the process {@code election-preparation}. */
@Component
class EnginePreparationProcess implements PreparationProcess {

    private static final String PROCESS = "election-preparation";

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
                .forEach(instance -> date(instance, dates)));
    }

    private void date(ProcessInstance instance, Map<String, Object> dates) {
        runtime.setVariables(instance.getId(), dates);
        for (ScheduleRow row : ScheduleRow.values()) {
            Date due = (Date) dates.get(PreparationVariables.dueAt(row));
            tasks.createTaskQuery()
                    .processInstanceId(instance.getId())
                    .taskDefinitionKeyIn(tasksOf(row))
                    .list()
                    .forEach(task -> tasks.setDueDate(task.getId(), due));
        }
    }

    /** The row of the returning officer has two: the letter, and what comes of it. */
    private static String[] tasksOf(ScheduleRow row) {
        String own = "userTask_" + row.task();
        return row == ScheduleRow.RETURNING_OFFICER
                ? new String[] {"userTask_writeToReturningOfficer", own}
                : new String[] {own};
    }
}
