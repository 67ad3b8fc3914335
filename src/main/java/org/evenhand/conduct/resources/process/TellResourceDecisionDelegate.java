package org.evenhand.conduct.resources.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.conduct.resources.ResourceUses;
import org.springframework.stereotype.Component;

/** Whoever asked hears the decision, the rule and what is permitted instead (T40). */
@Component
class TellResourceDecisionDelegate implements JavaDelegate {

    private final ResourceUses uses;

    TellResourceDecisionDelegate(ResourceUses uses) {
        this.uses = uses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        uses.tell(ResourceVariables.RESOURCE_USE_ID.get(execution));
    }
}
