package org.evenhand.visits.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.visits.VisitLetters;
import org.springframework.stereotype.Component;

@Component
class AskForPublicityPlanDelegate implements JavaDelegate {

    private final VisitLetters letters;

    AskForPublicityPlanDelegate(VisitLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.askForPublicityPlan(CONTACT_ID.get(execution));
    }
}
