package org.evenhand.conduct.process;

import static org.evenhand.conduct.process.RulingVariables.ADVICE_ASKED;
import static org.evenhand.conduct.process.RulingVariables.RULING_DECIDER;
import static org.evenhand.conduct.process.RulingVariables.RULING_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.conduct.Rulings;
import org.springframework.stereotype.Component;

/** The Chief Executive decides in every policy; the policy says who else has a say (P08, S28). */
@Component
class AssignRulingDelegate implements JavaDelegate {

    private final Rulings rulings;

    AssignRulingDelegate(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RULING_DECIDER.set(execution, "chief-executive");
        ADVICE_ASKED.set(execution, rulings.isAdviceAsked(RULING_ID.get(execution)));
    }
}
