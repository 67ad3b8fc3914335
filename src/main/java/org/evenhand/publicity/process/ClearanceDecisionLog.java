package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.ClearanceVariables.CLEARANCE_ID;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.evenhand.engine.DecisionLog;
import org.evenhand.publicity.Clearances;
import org.springframework.stereotype.Component;

/** Enters in the story of an item which rules decided what (P29). */
@Component
class ClearanceDecisionLog implements DecisionLog {

    private final Clearances clearances;

    ClearanceDecisionLog(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public void decided(DelegateExecution execution, String decision, String rules, String outcome) {
        UUID id = CLEARANCE_ID.find(execution);
        if (id != null) {
            clearances.note(id, decision, outcome, rules);
        }
    }
}
