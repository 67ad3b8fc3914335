package org.evenhand.induction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.induction.deputy.Deputies;
import org.springframework.stereotype.Component;

@Component
class EndDeputyTermDelegate implements JavaDelegate {

    private final InductionSteps steps;
    private final Deputies deputies;

    EndDeputyTermDelegate(InductionSteps steps, Deputies deputies) {
        this.steps = steps;
        this.deputies = deputies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deputies.endTerm(steps.of(execution));
    }
}
