package org.evenhand.induction.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.induction.deputy.Deputies;
import org.springframework.stereotype.Component;

/** The panel’s report on the proposal (P49.2). */
@Component
class RecordReportForm implements TaskForm {

    private final InductionSteps steps;
    private final InductionShown shown;
    private final Deputies deputies;

    RecordReportForm(InductionSteps steps, InductionShown shown, Deputies deputies) {
        this.steps = steps;
        this.shown = shown;
        this.deputies = deputies;
    }

    @Override
    public String key() {
        return "record-report";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.deputy(steps.of(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        deputies.report(
                steps.of(task).id(),
                form.day("reportOn"),
                form.yes("deputyRecommended"),
                form.text("reportWords"),
                form.submittedBy());
        steps.askSuccessor(task);
    }
}
