package org.evenhand.induction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.induction.term.Terms;
import org.springframework.stereotype.Component;

@Component
class ChangeTermDelegate implements JavaDelegate {

    private final InductionSteps steps;
    private final Terms terms;

    ChangeTermDelegate(InductionSteps steps, Terms terms) {
        this.steps = steps;
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        terms.change(steps.of(execution));
    }
}
