package org.evenhand.preparation.governance.process;

import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.Shown;
import org.evenhand.preparation.governance.AnnualReport;
import org.evenhand.preparation.governance.AnnualReports;
import org.springframework.stereotype.Component;

/** An annual report as the forms show it. */
@Component
class ReportShown {

    private final AnnualReports reports;
    private final DateWords words;

    ReportShown(AnnualReports reports, DateWords words) {
        this.reports = reports;
        this.words = words;
    }

    Shown of(UUID id) {
        AnnualReport report = reports.of(id);
        return new Shown()
                .put("reportShown", report.reference() + ": " + report.title())
                .put("reportDueShown", words.day(report.dueOn()))
                .put("publishShown", words.day(reports.publishOn(report)))
                .put("reasonShown", report.reason());
    }
}
