package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.removal.RemovalLetters;
import org.springframework.stereotype.Component;

@Component
class TellOfChallengeDelegate implements JavaDelegate {

    private final RemovalLetters letters;

    TellOfChallengeDelegate(RemovalLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.tellOfChallenge(CONTACT_ID.get(execution));
    }
}
