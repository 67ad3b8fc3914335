package org.evenhand.engine;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Moves what an instance waits for, when the dates that it waits by have changed (P01.3). */
@Component
public class ProcessTimers {

    private final RuntimeService runtime;
    private final ManagementService management;

    ProcessTimers(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
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

    /** The same for each instance of a process with this business key; does nothing where none runs. */
    public void retime(String process, String businessKey, Map<String, ?> dates) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(instance -> retime(instance.getId(), dates));
    }
}
