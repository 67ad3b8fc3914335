package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.Disclosures;
import org.springframework.stereotype.Component;

@Component
class SendDisclosureDelegate implements JavaDelegate {

    private final Disclosures disclosures;

    SendDisclosureDelegate(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        disclosures.send(CONTACT_ID.get(execution));
    }
}
