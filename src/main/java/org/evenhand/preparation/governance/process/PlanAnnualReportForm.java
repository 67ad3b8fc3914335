package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.ANNUAL_REPORT_ID;
import static org.evenhand.preparation.governance.process.GovernanceVariables.REPORT_CHECK_DUE_AT;
import static org.evenhand.preparation.governance.process.GovernanceVariables.REPORT_PUBLISH_AT;

import java.util.Map;
import org.evenhand.engine.LastMinute;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.preparation.governance.AnnualReport;
import org.evenhand.preparation.governance.AnnualReports;
import org.springframework.stereotype.Component;

/** An annual report would come out near an election (P44). */
@Component
class PlanAnnualReportForm implements StartForm {

    private final AnnualReports reports;

    PlanAnnualReportForm(AnnualReports reports) {
        this.reports = reports;
    }

    @Override
    public String key() {
        return "plan-annual-report";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        AnnualReport report = reports.enter(form.require("reportTitle"), form.day("reportDueOn"), form.submittedBy());
        return new Start(
                report.reference(),
                Map.of(
                        ANNUAL_REPORT_ID.name(), report.id().toString(),
                        REPORT_CHECK_DUE_AT.name(), LastMinute.of(report.checkDue()),
                        REPORT_PUBLISH_AT.name(), GovernanceVariables.morning(reports.publishOn(report))));
    }
}
