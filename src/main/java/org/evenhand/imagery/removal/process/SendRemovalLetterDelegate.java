package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.imagery.removal.Rung;
import org.springframework.stereotype.Component;

@Component
class SendRemovalLetterDelegate implements JavaDelegate {

    private final LadderSteps ladder;

    SendRemovalLetterDelegate(LadderSteps ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ImageryVariables.taken(execution, Rung.LETTER, ladder.sendLetter(CONTACT_ID.get(execution)));
    }
}
