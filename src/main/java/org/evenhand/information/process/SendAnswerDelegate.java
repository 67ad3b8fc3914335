package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.InformationRequests;
import org.springframework.stereotype.Component;

@Component
class SendAnswerDelegate implements JavaDelegate {

    private final InformationRequests requests;

    SendAnswerDelegate(InformationRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.send(CONTACT_ID.get(execution));
    }
}
