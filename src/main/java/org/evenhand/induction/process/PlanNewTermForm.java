package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.Induction;
import org.evenhand.induction.handover.NewTermPlans;
import org.springframework.stereotype.Component;

/** The plan for a commissioner who was returned (P48.1). */
@Component
class PlanNewTermForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final NewTermPlans plans;

    PlanNewTermForm(InductionSteps steps, InductionShown shown, NewTermPlans plans) {
        this.steps = steps;
        this.shown = shown;
        this.plans = plans;
    }

    @Override
    public String key() {
        return "plan-new-term";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Induction induction = steps.of(task);
        return shown.days(induction)
                .put("newTermPlan", plans.suggestion(induction))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        plans.plan(
                steps.of(task),
                form.require("newTermPlan"),
                form.yes("officerChanges"),
                form.text("officerWords"),
                form.submittedBy());
    }
}
