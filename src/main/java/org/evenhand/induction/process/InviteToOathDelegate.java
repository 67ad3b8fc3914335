package org.evenhand.induction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.induction.oath.OathLetters;
import org.springframework.stereotype.Component;

/** From now on the commissioner can be asked about a recording (P46.4). */
@Component
class InviteToOathDelegate implements JavaDelegate {

    private final InductionSteps steps;
    private final OathLetters letters;

    InviteToOathDelegate(InductionSteps steps, OathLetters letters) {
        this.steps = steps;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.invite(steps.of(execution));
        steps.askSuccessor(execution);
    }
}
