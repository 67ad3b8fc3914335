package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.ANNUAL_REPORT_ID;
import static org.evenhand.preparation.governance.process.GovernanceVariables.REPORT_TIMING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.preparation.governance.AnnualReport.Outcome;
import org.evenhand.preparation.governance.AnnualReports;
import org.springframework.stereotype.Component;

@Component
class RecordReportTimingDelegate implements JavaDelegate {

    private final AnnualReports reports;

    RecordReportTimingDelegate(AnnualReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean issued = "issue".equals(REPORT_TIMING.find(execution));
        reports.decided(ANNUAL_REPORT_ID.get(execution), issued ? Outcome.ISSUED : Outcome.DEFERRED);
    }
}
