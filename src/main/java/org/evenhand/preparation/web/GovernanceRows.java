package org.evenhand.preparation.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Election;
import org.evenhand.election.Timetable;
import org.evenhand.preparation.governance.AnnualReport;
import org.evenhand.preparation.governance.AnnualReports;
import org.evenhand.preparation.governance.Interests;
import org.evenhand.preparation.governance.InterestsCheck;
import org.evenhand.preparation.governance.InterestsTimes;
import org.evenhand.preparation.governance.PanelMeeting;
import org.evenhand.preparation.governance.PanelMeetings;
import org.evenhand.site.LondonZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Declarations of interests, panel meetings and annual reports for the board, the first due first (P42 to P44). What cannot
 * be dated because the calendar is not known stands last; a report that has come out stays as long as its election.
 */
@Component
class GovernanceRows {

    private final Interests interests;
    private final InterestsTimes times;
    private final PanelMeetings meetings;
    private final AnnualReports reports;
    private final DateWords words;

    GovernanceRows(
            Interests interests, InterestsTimes times, PanelMeetings meetings, AnnualReports reports, DateWords words) {
        this.interests = interests;
        this.times = times;
        this.meetings = meetings;
        this.reports = reports;
        this.words = words;
    }

    List<CheckRow> of(List<Election> elections, LocalDate today) {
        Stream<CheckRow> declarations = elections.stream().flatMap(election -> declarations(election).stream());
        Stream<CheckRow> panels = meetings.from(today).stream().map(this::panel);
        Stream<CheckRow> annual = reports.open().stream().map(this::report);
        Stream<CheckRow> published = reports.publishedSince(today.minusDays(Timetable.DAYS_AFTER_POLL)).stream()
                .flatMap(report -> published(report).stream());
        return Stream.of(declarations, panels, annual, published)
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(CheckRow::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Optional<CheckRow> declarations(Election election) {
        return interests
                .of(election.id())
                .map(check -> new CheckRow(
                        "Declarations of interests, " + election.name(),
                        counted(() -> times.due(election.id())),
                        state(check),
                        check.confirmedAt() != null));
    }

    private String state(InterestsCheck check) {
        OffsetDateTime confirmed = check.confirmedAt();
        if (confirmed != null) {
            return "Confirmed on " + words.day(confirmed.toInstant())
                    + (Boolean.TRUE.equals(check.inTime()) ? "" : ", after the period began");
        }
        OffsetDateTime asked = check.askedAt();
        return asked == null ? "Not asked for yet" : "Asked for on " + words.day(asked.toInstant());
    }

    private CheckRow panel(PanelMeeting meeting) {
        PanelMeeting.Outcome outcome = meeting.outcome();
        return new CheckRow(
                meeting.reference() + ": panel meeting on " + words.day(meeting.heldOn()),
                meeting.due(),
                outcome == null ? "Open" : outcome.label() + movedTo(meeting),
                outcome != null);
    }

    private String movedTo(PanelMeeting meeting) {
        LocalDate day = meeting.movedTo();
        return day == null ? "" : ", to " + words.day(day);
    }

    private CheckRow report(AnnualReport report) {
        AnnualReport.Outcome outcome = report.outcome();
        return new CheckRow(
                report.reference() + ": " + report.title(),
                outcome == null ? report.checkDue() : counted(() -> reports.publishOn(report)),
                outcome == null ? "To be checked" : "Deferred, to be published then",
                false);
    }

    private Optional<CheckRow> published(AnnualReport report) {
        return Optional.ofNullable(report.publishedOn())
                .map(at -> at.atZoneSameInstant(LondonZone.ID).toLocalDate())
                .map(day -> new CheckRow(
                        report.reference() + ": " + report.title(),
                        day,
                        "Published on " + words.day(day) + ": " + report.publishedAt(),
                        true));
    }

    private static @Nullable LocalDate counted(Supplier<LocalDate> day) {
        try {
            return day.get();
        } catch (CalendarUnknown unknown) {
            return null;
        }
    }
}
