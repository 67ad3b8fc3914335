package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.removal.RemovalLetters;
import org.springframework.stereotype.Component;

@Component
class SendInstructionDelegate implements JavaDelegate {

    private final RemovalLetters letters;

    SendInstructionDelegate(RemovalLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.instruct(CONTACT_ID.get(execution));
    }
}
