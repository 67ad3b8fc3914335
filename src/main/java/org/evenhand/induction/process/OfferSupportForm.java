package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.Induction;
import org.evenhand.induction.handover.Handovers;
import org.evenhand.induction.handover.TermItem.Plan;
import org.springframework.stereotype.Component;

/** Whether the outgoing commissioner helps the successor (P45.3). */
@Component
class OfferSupportForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Handovers handovers;

    OfferSupportForm(InductionSteps steps, InductionShown shown, Handovers handovers) {
        this.steps = steps;
        this.shown = shown;
        this.handovers = handovers;
    }

    @Override
    public String key() {
        return "offer-support";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Induction induction = steps.of(task);
        return shown.days(induction)
                .put("planShown", shown.plan(induction, Plan.HANDOVER))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean offered = form.yes("supportOffered");
        handovers.offer(steps.of(task).id(), offered, form.text("supportWords"), form.submittedBy());
        InductionSteps.SUPPORT_OFFERED.set(task, offered);
    }
}
