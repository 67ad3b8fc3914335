package org.evenhand.register.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.evenhand.engine.DecisionLog;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Enters what decision tables decide on a contact in its record, with the rules that applied (C10). */
@Component
class RegisterDecisionLog implements DecisionLog {

    private final MasterRegister register;

    RegisterDecisionLog(MasterRegister register) {
        this.register = register;
    }

    @Override
    public void decided(DelegateExecution execution, String decision, String rules, String outcome) {
        UUID contact = CONTACT_ID.find(execution);
        if (contact != null) {
            register.decide(contact, decision, outcome, null, Decision.BY_RULE, rules);
        }
    }
}
