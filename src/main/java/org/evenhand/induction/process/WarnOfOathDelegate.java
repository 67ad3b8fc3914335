package org.evenhand.induction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.induction.oath.OathLetters;
import org.springframework.stereotype.Component;

@Component
class WarnOfOathDelegate implements JavaDelegate {

    private final InductionSteps steps;
    private final OathLetters letters;

    WarnOfOathDelegate(InductionSteps steps, OathLetters letters) {
        this.steps = steps;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.warn(steps.of(execution));
    }
}
