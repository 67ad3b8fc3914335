package org.evenhand.preparation.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.preparation.DueItem;
import org.evenhand.preparation.DueItems;
import org.evenhand.staff.OfficeGroup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Annual reports that are to be checked, and deferred ones that are to be published (P44.1, P44.2). */
@Component
class ReportDueItems implements DueItems {

    private static final Logger LOG = LoggerFactory.getLogger(ReportDueItems.class);

    private final AnnualReports reports;
    private final DateWords words;

    ReportDueItems(AnnualReports reports, DateWords words) {
        this.reports = reports;
        this.words = words;
    }

    @Override
    public List<DueItem> dueBy(LocalDate day) {
        return reports.open().stream()
                .flatMap(report -> due(report).stream())
                .filter(item -> !item.due().isAfter(day))
                .toList();
    }

    private Optional<DueItem> due(AnnualReport report) {
        try {
            return Optional.of(report.outcome() == null ? check(report) : publication(report));
        } catch (CalendarUnknown unknown) {
            LOG.warn("Nobody is reminded of {}: {}", report.reference(), unknown.getMessage());
            return Optional.empty();
        }
    }

    private static DueItem check(AnnualReport report) {
        return new DueItem(
                report.reference() + ": check of “" + report.title() + "”",
                report.checkDue(),
                "A report that could sway the vote may come out before it.",
                List.of(OfficeGroup.CHIEF_EXECUTIVE));
    }

    private DueItem publication(AnnualReport report) {
        LocalDate publishOn = reports.publishOn(report);
        return new DueItem(
                report.reference() + ": publication of “" + report.title() + "”",
                publishOn,
                "The public waits for a report that was only deferred until " + words.day(publishOn) + ".",
                List.of(OfficeGroup.COMMUNICATIONS));
    }
}
