package org.evenhand.deadlines.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.deadlines.Reminders;
import org.springframework.stereotype.Component;

@Component
class RemindOwnerDelegate implements JavaDelegate {

    private final Reminders reminders;

    RemindOwnerDelegate(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(CONTACT_ID.get(execution));
    }
}
