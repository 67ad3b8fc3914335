package org.evenhand.intake.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.intake.SpokenRequests;
import org.springframework.stereotype.Component;

@Component
class RestateRequestDelegate implements JavaDelegate {

    private final SpokenRequests requests;

    RestateRequestDelegate(SpokenRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.restate(CONTACT_ID.get(execution));
    }
}
