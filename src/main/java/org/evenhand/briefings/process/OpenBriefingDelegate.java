package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.briefings.Openings;
import org.evenhand.briefings.SomeoneLeftOut;
import org.springframework.stereotype.Component;

@Component
class OpenBriefingDelegate implements JavaDelegate {

    private static final String SOMEONE_LEFT_OUT = "someoneLeftOut";

    private final Openings openings;

    OpenBriefingDelegate(Openings openings) {
        this.openings = openings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        try {
            openings.open(BRIEFING_ID.get(execution));
        } catch (SomeoneLeftOut e) {
            throw new BpmnError(SOMEONE_LEFT_OUT);
        }
    }
}
