package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.Induction;
import org.evenhand.induction.handover.TermItem.Plan;
import org.evenhand.induction.handover.TermItems;
import org.springframework.stereotype.Component;

/** The end of the handover: what of it is done, and where the rest goes on (P45.2). */
@Component
class CloseHandoverForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final TermItems items;

    CloseHandoverForm(InductionSteps steps, InductionShown shown, TermItems items) {
        this.steps = steps;
        this.shown = shown;
        this.items = items;
    }

    @Override
    public String key() {
        return "close-handover";
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
        form.require("handoverClosed");
        items.close(steps.of(task).id(), Plan.HANDOVER, form.text("carriedTo"));
    }
}
