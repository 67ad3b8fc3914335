package org.evenhand.information.process;

import static org.evenhand.information.process.RefusalVariables.REFUSAL_DECIDER;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.Refusals;
import org.springframework.stereotype.Component;

@Component
class SendRefusalDelegate implements JavaDelegate {

    private final Refusals refusals;

    SendRefusalDelegate(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean alone = RefusalVariables.ALONE.equals(REFUSAL_DECIDER.find(execution));
        refusals.send(CONTACT_ID.get(execution), !alone);
        NEXT_STEP.set(execution, HANDLED);
    }
}
