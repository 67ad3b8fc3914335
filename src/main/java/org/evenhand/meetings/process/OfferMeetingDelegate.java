package org.evenhand.meetings.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.meetings.MeetingLetters;
import org.springframework.stereotype.Component;

@Component
class OfferMeetingDelegate implements JavaDelegate {

    private final MeetingLetters letters;

    OfferMeetingDelegate(MeetingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.offerToOthers(CONTACT_ID.get(execution));
    }
}
