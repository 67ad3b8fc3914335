package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.removal.LadderSteps;
import org.springframework.stereotype.Component;

@Component
class LapseReplyDelegate implements JavaDelegate {

    private final LadderSteps ladder;

    LapseReplyDelegate(LadderSteps ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ladder.lapse(CONTACT_ID.get(execution));
        ImageryVariables.replied(execution);
    }
}
