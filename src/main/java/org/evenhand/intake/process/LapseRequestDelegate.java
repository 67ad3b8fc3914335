package org.evenhand.intake.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.intake.SpokenRequests;
import org.springframework.stereotype.Component;

@Component
class LapseRequestDelegate implements JavaDelegate {

    private final SpokenRequests requests;

    LapseRequestDelegate(SpokenRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.lapse(CONTACT_ID.get(execution));
    }
}
