package org.evenhand.intake.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.intake.Acknowledgement;
import org.springframework.stereotype.Component;

@Component
class AcknowledgeContactDelegate implements JavaDelegate {

    private final Acknowledgement acknowledgement;

    AcknowledgeContactDelegate(Acknowledgement acknowledgement) {
        this.acknowledgement = acknowledgement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acknowledgement.send(CONTACT_ID.get(execution));
    }
}
