package org.evenhand.media.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.media.MediaLetters;
import org.springframework.stereotype.Component;

@Component
class HandOverEnquiryDelegate implements JavaDelegate {

    private final MediaLetters letters;

    HandOverEnquiryDelegate(MediaLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.handOver(CONTACT_ID.get(execution));
    }
}
