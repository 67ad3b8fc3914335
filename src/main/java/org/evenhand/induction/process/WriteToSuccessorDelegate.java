package org.evenhand.induction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.induction.handover.HandoverLetters;
import org.springframework.stereotype.Component;

@Component
class WriteToSuccessorDelegate implements JavaDelegate {

    private final InductionSteps steps;
    private final HandoverLetters letters;

    WriteToSuccessorDelegate(InductionSteps steps, HandoverLetters letters) {
        this.steps = steps;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.toIncoming(steps.of(execution));
        steps.askSuccessor(execution);
    }
}
