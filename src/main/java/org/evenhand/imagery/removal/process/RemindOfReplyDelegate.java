package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.time.ZoneOffset;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.removal.RemovalLetters;
import org.springframework.stereotype.Component;

@Component
class RemindOfReplyDelegate implements JavaDelegate {

    private final RemovalLetters letters;

    RemindOfReplyDelegate(RemovalLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.remind(
                CONTACT_ID.get(execution),
                ImageryVariables.replyDueAt(execution).toInstant().atOffset(ZoneOffset.UTC));
    }
}
