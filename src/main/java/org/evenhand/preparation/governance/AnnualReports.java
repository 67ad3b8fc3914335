package org.evenhand.preparation.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Restrictions;
import org.evenhand.engine.FieldRefused;
import org.evenhand.preparation.governance.AnnualReport.Outcome;
import org.evenhand.site.LondonZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Annual reports near an election: deferred past it, or issued where they cannot sway the vote (P44.1, P44.2). */
@Service
@Transactional
public class AnnualReports {

    private static final Logger LOG = LoggerFactory.getLogger(AnnualReports.class);

    /** No document says how near is near: a report is read and talked of for some weeks. */
    private static final int WEEKS_NEAR = 4;

    private final JdbcClient jdbc;
    private final Restrictions restrictions;
    private final ReportProcess process;
    private final Clock clock;

    AnnualReports(JdbcClient jdbc, Restrictions restrictions, ReportProcess process, Clock clock) {
        this.jdbc = jdbc;
        this.restrictions = restrictions;
        this.process = process;
        this.clock = clock;
    }

    /** @throws FieldRefused if its day is past, or no election is near it */
    public AnnualReport enter(String title, LocalDate dueOn, String by) {
        if (dueOn.isBefore(restrictions.today())) {
            throw new FieldRefused("reportDueOn", "this day is past (P44).");
        }
        if (near(dueOn).isEmpty()) {
            throw new FieldRefused(
                    "reportDueOn",
                    "no pre-election period is on that day or begins within " + WEEKS_NEAR
                            + " weeks of it; publish the report as usual (P44).");
        }
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                insert into office.annual_report (id, reference, title, due_on, entered_by, entered_at)
                values (?, office.case_reference('AR-' || ? || '-', nextval('office.annual_report_number')), ?, ?, ?, ?)""")
                .params(id, String.valueOf(now.getYear()), title, dueOn, by, now)
                .update();
        return of(id);
    }

    @Transactional(readOnly = true)
    public AnnualReport of(UUID id) {
        return jdbc.sql("select * from office.annual_report where id = ?")
                .param(id)
                .query(AnnualReport.class)
                .single();
    }

    /** Those that are still to come out, the first first. */
    @Transactional(readOnly = true)
    public List<AnnualReport> open() {
        return jdbc.sql("""
                select * from office.annual_report where published_on is null and outcome is distinct from 'ISSUED'
                order by due_on, reference""").query(AnnualReport.class).list();
    }

    /** Those that were published after an election on this day or since, the first first. */
    @Transactional(readOnly = true)
    public List<AnnualReport> publishedSince(LocalDate day) {
        return jdbc.sql("select * from office.annual_report where published_on >= ? order by published_on, reference")
                .param(LondonZone.startOf(day))
                .query(AnnualReport.class)
                .list();
    }

    /**
     * The first day after the election near which it would come out.
     *
     * @throws CalendarUnknown if that election cannot be dated; nothing is undone by asking
     */
    @Transactional(readOnly = true, noRollbackFor = CalendarUnknown.class)
    public LocalDate publishOn(AnnualReport report) {
        return near(report.dueOn()).map(restrictions::freeFrom).orElse(report.dueOn());
    }

    /** What the Chief Executive has found and wishes; the table decides. */
    public void check(UUID id, boolean issueWished, boolean maySway, String reason, String by) {
        jdbc.sql("""
                update office.annual_report set issue_wished = ?, may_sway = ?, reason = ?, checked_by = ?, checked_at = ?
                where id = ?""")
                .params(issueWished, maySway, reason, by, OffsetDateTime.now(clock), id)
                .update();
    }

    /** What the table has decided. */
    public void decided(UUID id, Outcome outcome) {
        jdbc.sql("update office.annual_report set outcome = ? where id = ?")
                .params(outcome.name(), id)
                .update();
    }

    /** @throws FieldRefused if no page is named */
    public void published(UUID id, String address, String by) {
        if (!address.matches("https?://\\S+")) {
            throw new FieldRefused("publishedAt", "give the whole address of the page (P44.2).");
        }
        jdbc.sql("update office.annual_report set published_at = ?, published_by = ?, published_on = ? where id = ?")
                .params(address, by, OffsetDateTime.now(clock), id)
                .update();
    }

    @EventListener
    public void on(DatesChanged change) {
        for (AnnualReport report : open()) {
            try {
                process.publishOn(report.reference(), publishOn(report));
            } catch (CalendarUnknown unknown) {
                LOG.warn("{} keeps its date: {}", report.reference(), unknown.getMessage());
            }
        }
    }

    /** The first day on which it would still be talked of and a period is on; empty where there is none. */
    private Optional<LocalDate> near(LocalDate day) {
        return day.datesUntil(day.plusWeeks(WEEKS_NEAR).plusDays(1))
                .filter(restrictions::on)
                .findFirst();
    }
}
