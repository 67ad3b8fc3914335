package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.Induction;
import org.evenhand.induction.handover.Handovers;
import org.springframework.stereotype.Component;

/** The handover, day by day (P45.2). */
@Component
class PlanHandoverForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Handovers handovers;

    PlanHandoverForm(InductionSteps steps, InductionShown shown, Handovers handovers) {
        this.steps = steps;
        this.shown = shown;
        this.handovers = handovers;
    }

    @Override
    public String key() {
        return "plan-handover";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Induction induction = steps.of(task);
        return shown.days(induction)
                .put("handoverPlan", handovers.suggestion(induction))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        handovers.plan(
                steps.of(task),
                form.yes("weekendCount"),
                form.text("weekendNote"),
                form.require("handoverPlan"),
                form.text("oneDayReason"),
                form.submittedBy());
    }
}
