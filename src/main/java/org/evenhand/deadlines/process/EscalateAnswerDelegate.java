package org.evenhand.deadlines.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.deadlines.Reminders;
import org.springframework.stereotype.Component;

@Component
class EscalateAnswerDelegate implements JavaDelegate {

    private final Reminders reminders;

    EscalateAnswerDelegate(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.escalate(CONTACT_ID.get(execution));
    }
}
