package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.deputy.Deputies;
import org.springframework.stereotype.Component;

/** Whether the person proposed is appointed (P49.2). */
@Component
class DecideOnDeputyForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Deputies deputies;

    DecideOnDeputyForm(InductionSteps steps, InductionShown shown, Deputies deputies) {
        this.steps = steps;
        this.shown = shown;
        this.deputies = deputies;
    }

    @Override
    public String key() {
        return "decide-on-deputy";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.deputy(steps.of(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        deputies.decide(
                steps.of(task),
                form.yes("deputyAppointed"),
                form.day("decidedOn"),
                form.text("startsOn") == null ? null : form.day("startsOn"),
                form.text("decisionReason"),
                form.submittedBy());
    }
}
