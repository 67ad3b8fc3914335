package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.AlreadyAnswered;
import org.springframework.stereotype.Component;

@Component
class SendLinkDelegate implements JavaDelegate {

    private final AlreadyAnswered answered;

    SendLinkDelegate(AlreadyAnswered answered) {
        this.answered = answered;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answered.send(CONTACT_ID.get(execution));
    }
}
