package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.ClarificationLetter;
import org.springframework.stereotype.Component;

@Component
class AskRequesterDelegate implements JavaDelegate {

    private final ClarificationLetter letter;

    AskRequesterDelegate(ClarificationLetter letter) {
        this.letter = letter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letter.send(CONTACT_ID.get(execution));
    }
}
