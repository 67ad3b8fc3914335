package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.removal.OfficerLetters;
import org.springframework.stereotype.Component;

@Component
class TellOfChallengeDelegate implements JavaDelegate {

    private final OfficerLetters officer;

    TellOfChallengeDelegate(OfficerLetters officer) {
        this.officer = officer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        officer.tellOfChallenge(CONTACT_ID.get(execution));
    }
}
