package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.deputy.Deputies;
import org.springframework.stereotype.Component;

/** The panel’s confirmation hearing (P49.2). */
@Component
class RecordHearingForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Deputies deputies;

    RecordHearingForm(InductionSteps steps, InductionShown shown, Deputies deputies) {
        this.steps = steps;
        this.shown = shown;
        this.deputies = deputies;
    }

    @Override
    public String key() {
        return "record-hearing";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.deputy(steps.of(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        deputies.hearing(steps.of(task).id(), form.day("hearingOn"), form.text("hearingWords"), form.submittedBy());
    }
}
