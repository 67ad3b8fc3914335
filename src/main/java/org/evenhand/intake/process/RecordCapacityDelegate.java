package org.evenhand.intake.process;

import static org.evenhand.intake.process.CapacityVariables.CAPACITY_SETTLED;
import static org.evenhand.intake.process.CapacityVariables.REQUESTER_CAPACITY;
import static org.evenhand.register.ContactVariables.HOLDS_OFFICE;
import static org.evenhand.register.ContactVariables.NEXT_STEP;
import static org.evenhand.register.ContactVariables.ROUTE_AGAIN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * A candidate's request takes the candidates' way from the start; what is business of the office is dealt with by its usual
 * procedures, which a person follows; an unclear capacity stays open (E04).
 */
@Component
class RecordCapacityDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        String capacity = REQUESTER_CAPACITY.find(execution);
        CAPACITY_SETTLED.set(execution, capacity != null && !capacity.equals("UNCLEAR"));
        if ("CANDIDATE".equals(capacity)) {
            HOLDS_OFFICE.set(execution, false);
            NEXT_STEP.set(execution, ROUTE_AGAIN);
        }
    }
}
