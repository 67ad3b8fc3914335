package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.ANNUAL_REPORT_ID;
import static org.evenhand.preparation.governance.process.GovernanceVariables.ISSUE_WISHED;
import static org.evenhand.preparation.governance.process.GovernanceVariables.MAY_SWAY;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.governance.AnnualReports;
import org.springframework.stereotype.Component;

/** The report is deferred, or checked so that it can be issued all the same (P44.1). */
@Component
class CheckAnnualReportForm implements TaskForm {

    private final ReportShown shown;
    private final AnnualReports reports;

    CheckAnnualReportForm(ReportShown shown, AnnualReports reports) {
        this.shown = shown;
        this.reports = reports;
    }

    @Override
    public String key() {
        return "check-annual-report";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(ANNUAL_REPORT_ID.get(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean issue = form.yes("issueWished");
        boolean sways = form.yes("maySway");
        reports.check(ANNUAL_REPORT_ID.get(task), issue, sways, form.require("reportReason"), form.submittedBy());
        ISSUE_WISHED.set(task, issue);
        MAY_SWAY.set(task, sways);
    }
}
