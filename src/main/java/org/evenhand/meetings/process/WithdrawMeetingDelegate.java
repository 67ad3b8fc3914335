package org.evenhand.meetings.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.meetings.MeetingLetters;
import org.springframework.stereotype.Component;

@Component
class WithdrawMeetingDelegate implements JavaDelegate {

    private final MeetingLetters letters;

    WithdrawMeetingDelegate(MeetingLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.callOff(CONTACT_ID.get(execution));
        NEXT_STEP.set(execution, HANDLED);
    }
}
