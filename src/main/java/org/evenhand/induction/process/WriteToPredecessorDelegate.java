package org.evenhand.induction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.induction.handover.HandoverLetters;
import org.springframework.stereotype.Component;

/** Until they have said so, the outgoing commissioner offers no help, and the Chief Executive is the main source (P45.3). */
@Component
class WriteToPredecessorDelegate implements JavaDelegate {

    private final InductionSteps steps;
    private final HandoverLetters letters;

    WriteToPredecessorDelegate(InductionSteps steps, HandoverLetters letters) {
        this.steps = steps;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.toOutgoing(steps.of(execution));
        steps.askPredecessor(execution);
        InductionSteps.SUPPORT_OFFERED.set(execution, false);
    }
}
