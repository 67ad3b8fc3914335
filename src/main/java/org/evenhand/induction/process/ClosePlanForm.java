package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.Induction;
import org.evenhand.induction.handover.TermItem.Plan;
import org.evenhand.induction.handover.TermItems;

/** The end of a plan: what of it is done, and where the rest goes on. */
abstract class ClosePlanForm implements TaskForm {

    private final String key;
    private final Plan plan;
    private final String closed;
    private final InductionSteps steps;
    private final InductionShown shown;
    private final TermItems items;

    /** @param closed the field that says how it ended */
    ClosePlanForm(String key, Plan plan, String closed, InductionSteps steps, InductionShown shown, TermItems items) {
        this.key = key;
        this.plan = plan;
        this.closed = closed;
        this.steps = steps;
        this.shown = shown;
        this.items = items;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Induction induction = steps.of(task);
        return shown.days(induction)
                .put("planShown", shown.plan(induction, plan))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        form.require(closed);
        items.close(steps.of(task).id(), plan, form.text("carriedTo"));
    }
}
