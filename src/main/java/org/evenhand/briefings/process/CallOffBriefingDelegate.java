package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.briefings.Openings;
import org.springframework.stereotype.Component;

@Component
class CallOffBriefingDelegate implements JavaDelegate {

    private final Openings openings;

    CallOffBriefingDelegate(Openings openings) {
        this.openings = openings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openings.callOff(BRIEFING_ID.get(execution));
    }
}
