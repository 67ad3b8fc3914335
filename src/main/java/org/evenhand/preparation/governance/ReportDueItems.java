package org.evenhand.preparation.governance;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.deadlines.DateWords;
import org.evenhand.preparation.DueItem;
import org.evenhand.preparation.DueItems;
import org.evenhand.preparation.governance.AnnualReport.Outcome;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Component;

/** Annual reports that are to be checked, and deferred ones that are to be published (P44.1, P44.2). */
@Component
class ReportDueItems implements DueItems {

    private final AnnualReports reports;
    private final DateWords words;

    ReportDueItems(AnnualReports reports, DateWords words) {
        this.reports = reports;
        this.words = words;
    }

    @Override
    public List<DueItem> dueBy(LocalDate day) {
        return reports.open().stream()
                .flatMap(report -> due(report, day).stream())
                .toList();
    }

    private List<DueItem> due(AnnualReport report, LocalDate day) {
        if (report.outcome() == null && !report.checkDue().isAfter(day)) {
            return List.of(new DueItem(
                    report.reference() + ": check of “" + report.title() + "”",
                    report.checkDue(),
                    "A report that could sway the vote may come out before it.",
                    List.of(OfficeGroup.CHIEF_EXECUTIVE)));
        }
        if (report.outcome() == Outcome.DEFERRED && !reports.publishOn(report).isAfter(day)) {
            return List.of(new DueItem(
                    report.reference() + ": publication of “" + report.title() + "”",
                    reports.publishOn(report),
                    "The public waits for a report that was only deferred until " + words.day(reports.publishOn(report))
                            + ".",
                    List.of(OfficeGroup.COMMUNICATIONS)));
        }
        return List.of();
    }
}
