package org.evenhand.conduct.process;

import static org.evenhand.conduct.process.RulingVariables.RULING_DECIDER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The Chief Executive decides in every policy; the policy says who else has a say (P08, S28). */
@Component
class AssignRulingDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        RULING_DECIDER.set(execution, "chief-executive");
    }
}
