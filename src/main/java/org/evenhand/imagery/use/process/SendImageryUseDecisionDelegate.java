package org.evenhand.imagery.use.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.use.ImageryUses;
import org.springframework.stereotype.Component;

@Component
class SendImageryUseDecisionDelegate implements JavaDelegate {

    private final ImageryUses uses;

    SendImageryUseDecisionDelegate(ImageryUses uses) {
        this.uses = uses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        uses.sendDecision(CONTACT_ID.get(execution));
    }
}
