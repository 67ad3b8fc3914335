package org.evenhand.preparation.letters.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.engine.AsApplication;
import org.evenhand.preparation.letters.Circular;
import org.evenhand.preparation.letters.CircularProcess;
import org.springframework.stereotype.Component;

/** The door to {@code circular-letter}; its business key is the letter's reference. */
@Component
class EngineCircularProcess implements CircularProcess {

    private static final String KEY = "circular-letter";
    private static final String ACKNOWLEDGED = "circularLetter.acknowledged";

    private final RuntimeService runtime;
    private final AsApplication application;

    EngineCircularProcess(RuntimeService runtime, AsApplication application) {
        this.runtime = runtime;
        this.application = application;
    }

    @Override
    public void start(Circular circular, LocalDate periodStart) {
        application.run(() -> runtime.startProcessInstanceByKey(
                KEY, circular.reference(), CircularVariables.of(circular, periodStart)));
    }

    @Override
    public void acknowledgedByAll(String reference) {
        application.run(() -> runtime.createMessageCorrelation(ACKNOWLEDGED)
                .processInstanceBusinessKey(reference)
                .correlateAll());
    }
}
