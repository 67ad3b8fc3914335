package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.deputy.Deputies;
import org.springframework.stereotype.Component;

/** Whether the commissioner wants a deputy for the new term (P49). */
@Component
class StateDeputyWishForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Deputies deputies;

    StateDeputyWishForm(InductionSteps steps, InductionShown shown, Deputies deputies) {
        this.steps = steps;
        this.shown = shown;
        this.deputies = deputies;
    }

    @Override
    public String key() {
        return "state-deputy-wish";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.days(steps.of(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean wanted = form.yes("deputyWanted");
        deputies.wish(steps.of(task).id(), wanted, form.text("wishWords"), form.submittedBy());
        InductionSteps.DEPUTY_WANTED.set(task, wanted);
    }
}
