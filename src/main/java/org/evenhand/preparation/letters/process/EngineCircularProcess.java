package org.evenhand.preparation.letters.process;

import static org.evenhand.preparation.letters.process.CircularVariables.CIRCULAR_DUE_AT;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.LastMinute;
import org.evenhand.preparation.letters.Circular;
import org.evenhand.preparation.letters.CircularProcess;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** The door to {@code circular-letter}; its business key is the letter's reference. */
@Component
class EngineCircularProcess implements CircularProcess {

    private static final String KEY = "circular-letter";
    private static final String ACKNOWLEDGED = "circularLetter.acknowledged";
    private static final String[] DUE_BEFORE_THE_PERIOD = {"userTask_prepareCircular", "userTask_approveCircular"};

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsApplication application;

    EngineCircularProcess(RuntimeService runtime, TaskService tasks, AsApplication application) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.application = application;
    }

    @Override
    public void date(Circular circular, LocalDate periodStart) {
        Date dueAt = LondonZone.startOf(periodStart);
        application.run(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(circular.reference())
                .list()
                .forEach(instance -> date(instance.getId(), dueAt)));
    }

    private void date(String instance, Date dueAt) {
        runtime.setVariable(instance, CIRCULAR_DUE_AT.name(), dueAt);
        tasks.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKeyIn(DUE_BEFORE_THE_PERIOD)
                .list()
                .forEach(task -> tasks.setDueDate(task.getId(), LastMinute.before(dueAt)));
    }

    @Override
    public void acknowledgedByAll(String reference) {
        application.run(() -> runtime.createMessageCorrelation(ACKNOWLEDGED)
                .processInstanceBusinessKey(reference)
                .correlateAll());
    }
}
