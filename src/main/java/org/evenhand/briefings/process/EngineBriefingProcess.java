package org.evenhand.briefings.process;

import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.BriefingProcess;
import org.evenhand.engine.AsApplication;
import org.springframework.stereotype.Component;

/** The door to {@code briefing-event}. */
@Component
class EngineBriefingProcess implements BriefingProcess {

    private static final String PROCESS = "briefing-event";
    private static final String CALLED_OFF = "briefingEvent.calledOff";

    private final RuntimeService runtime;
    private final AsApplication application;

    EngineBriefingProcess(RuntimeService runtime, AsApplication application) {
        this.runtime = runtime;
        this.application = application;
    }

    @Override
    public void planned(Briefing briefing) {
        application.get(
                () -> runtime.startProcessInstanceByKey(PROCESS, briefing.reference(), BriefingVariables.of(briefing)));
    }

    @Override
    public void calledOff(String reference) {
        runtime.createMessageCorrelation(CALLED_OFF)
                .processInstanceBusinessKey(reference)
                .correlateAll();
    }
}
