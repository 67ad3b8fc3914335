package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.deputy.Deputies;
import org.springframework.stereotype.Component;

/** The proposal, as the panel was told of it (P49.2). */
@Component
class NotifyPanelForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Deputies deputies;

    NotifyPanelForm(InductionSteps steps, InductionShown shown, Deputies deputies) {
        this.steps = steps;
        this.shown = shown;
        this.deputies = deputies;
    }

    @Override
    public String key() {
        return "notify-panel";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.deputy(steps.of(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        deputies.notifyPanel(
                steps.of(task),
                form.require("deputyProposed"),
                form.require("deputyCriteria"),
                form.require("deputyTerms"),
                form.day("notifiedOn"),
                form.submittedBy());
    }
}
