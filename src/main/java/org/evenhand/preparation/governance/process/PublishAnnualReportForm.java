package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.ANNUAL_REPORT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.governance.AnnualReports;
import org.springframework.stereotype.Component;

/** The election is over, and the report comes out (P44.2). */
@Component
class PublishAnnualReportForm implements TaskForm {

    private final ReportShown shown;
    private final AnnualReports reports;

    PublishAnnualReportForm(ReportShown shown, AnnualReports reports) {
        this.shown = shown;
        this.reports = reports;
    }

    @Override
    public String key() {
        return "publish-annual-report";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(ANNUAL_REPORT_ID.get(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        reports.published(ANNUAL_REPORT_ID.get(task), form.require("publishedAt"), form.submittedBy());
    }
}
