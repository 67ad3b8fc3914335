package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.imagery.removal.Rung;
import org.springframework.stereotype.Component;

@Component
class TellReturningOfficerDelegate implements JavaDelegate {

    private final LadderSteps ladder;

    TellReturningOfficerDelegate(LadderSteps ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ladder.tellReturningOfficer(CONTACT_ID.get(execution));
        ImageryVariables.taken(execution, Rung.RETURNING_OFFICER);
    }
}
