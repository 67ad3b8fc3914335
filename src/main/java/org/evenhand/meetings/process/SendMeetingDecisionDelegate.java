package org.evenhand.meetings.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.meetings.MeetingLetters;
import org.springframework.stereotype.Component;

@Component
class SendMeetingDecisionDelegate implements JavaDelegate {

    private final MeetingLetters letters;

    SendMeetingDecisionDelegate(MeetingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.sendDecision(CONTACT_ID.get(execution));
    }
}
