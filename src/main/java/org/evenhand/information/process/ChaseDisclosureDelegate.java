package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.AccessLetters;
import org.springframework.stereotype.Component;

@Component
class ChaseDisclosureDelegate implements JavaDelegate {

    private final AccessLetters letters;

    ChaseDisclosureDelegate(AccessLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.chase(CONTACT_ID.get(execution));
    }
}
