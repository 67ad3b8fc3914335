package org.evenhand.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Moves what an instance waits for, when the dates that it waits by have changed (P01.3). */
@Component
public class ProcessTimers {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    ProcessTimers(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** Sets the dates as the instance's variables, and has each timer that reads one of them fire by it. */
    public void retime(String instance, Map<String, ?> dates) {
        runtime.setVariables(instance, dates);
        // reckoned from the day on which the timer was made, so that only one whose variable has changed moves
        management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list()
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), true));
    }

    /** Moves those of these dates that the instance has, its timers, and its tasks that are due by them. */
    public void retimeWithTasks(String instance, Map<String, Date> dates) {
        Map<String, Object> before = runtime.getVariables(instance, dates.keySet());
        Map<String, Date> moved = new HashMap<>();
        Map<Long, Date> dues = new HashMap<>();
        before.forEach((name, was) -> {
            Date moment = dates.get(name);
            if (was instanceof Date then && moment != null && then.getTime() != moment.getTime()) {
                moved.put(name, moment);
                dues.put(LastMinute.before(then).getTime(), LastMinute.before(moment));
                // of a case that began on a model in which they were due at the moment itself
                dues.put(then.getTime(), LastMinute.before(moment));
            }
        });
        if (moved.isEmpty()) {
            return;
        }
        for (Task task : tasks.createTaskQuery().processInstanceId(instance).list()) {
            Date due = task.getDueDate() == null
                    ? null
                    : dues.get(task.getDueDate().getTime());
            if (due != null) {
                tasks.setDueDate(task.getId(), due);
            }
        }
        retime(instance, moved);
    }

    /** Retimes each instance of a process with this business key; does nothing where none runs. */
    public void retime(String process, String businessKey, Map<String, ?> dates) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(instance -> retime(instance.getId(), dates));
    }
}
