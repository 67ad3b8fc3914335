package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.Induction;
import org.evenhand.induction.handover.Handover;
import org.evenhand.induction.handover.Handovers;
import org.springframework.stereotype.Component;

/** Whether the successor takes the offer of help up (P45.3). */
@Component
class AnswerOfferForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Handovers handovers;

    AnswerOfferForm(InductionSteps steps, InductionShown shown, Handovers handovers) {
        this.steps = steps;
        this.shown = shown;
        this.handovers = handovers;
    }

    @Override
    public String key() {
        return "answer-offer";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Induction induction = steps.of(task);
        return shown.days(induction)
                .put(
                        "offerShown",
                        handovers.of(induction.id()).map(Handover::supportWords).orElse(null))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        handovers.answer(steps.of(task).id(), form.yes("offerAccepted"), form.text("answerWords"), form.submittedBy());
    }
}
