package org.evenhand.preparation.letters.process;

import static org.evenhand.preparation.letters.process.CircularVariables.CIRCULAR_DUE_AT;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.engine.AsApplication;
import org.evenhand.engine.ProcessTimers;
import org.evenhand.preparation.letters.Circular;
import org.evenhand.preparation.letters.CircularProcess;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** The door to {@code circular-letter}; its business key is the letter's reference. */
@Component
class EngineCircularProcess implements CircularProcess {

    private static final String KEY = "circular-letter";
    private static final String ACKNOWLEDGED = "circularLetter.acknowledged";

    private final RuntimeService runtime;
    private final ProcessTimers timers;
    private final AsApplication application;

    EngineCircularProcess(RuntimeService runtime, ProcessTimers timers, AsApplication application) {
        this.runtime = runtime;
        this.timers = timers;
        this.application = application;
    }

    @Override
    public void date(Circular circular, LocalDate periodStart) {
        Map<String, Date> dates = Map.of(CIRCULAR_DUE_AT.name(), LondonZone.startOf(periodStart));
        application.run(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(circular.reference())
                .list()
                .forEach(instance -> timers.retimeWithTasks(instance.getId(), dates)));
    }

    @Override
    public void acknowledgedByAll(String reference) {
        application.run(() -> runtime.createMessageCorrelation(ACKNOWLEDGED)
                .processInstanceBusinessKey(reference)
                .correlateAll());
    }
}
