package org.evenhand.intake.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.intake.SpokenRequests;
import org.springframework.stereotype.Component;

@Component
class RemindRequesterDelegate implements JavaDelegate {

    private final SpokenRequests requests;

    RemindRequesterDelegate(SpokenRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.remind(CONTACT_ID.get(execution));
    }
}
