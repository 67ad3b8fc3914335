package org.evenhand.preparation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.PeriodSwitches;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.evenhand.preparation.schedule.ActionSchedule;
import org.evenhand.preparation.schedule.OfficerBriefings;
import org.evenhand.preparation.schedule.ReturningOfficerLink;
import org.evenhand.preparation.schedule.ReturningOfficerLink.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The boards of the elections that are near: those still ahead and those whose preparation has begun. */
@Component
class ElectionBoards {

    private final Elections elections;
    private final Timetables timetables;
    private final ActionSchedule schedule;
    private final ReturningOfficerLink link;
    private final OfficerBriefings briefings;
    private final PeriodSwitches switches;
    private final DateWords words;

    ElectionBoards(
            Elections elections,
            Timetables timetables,
            ActionSchedule schedule,
            ReturningOfficerLink link,
            OfficerBriefings briefings,
            PeriodSwitches switches,
            DateWords words) {
        this.elections = elections;
        this.timetables = timetables;
        this.schedule = schedule;
        this.link = link;
        this.briefings = briefings;
        this.switches = switches;
        this.words = words;
    }

    List<ElectionBoard> near(LocalDate today) {
        return elections.all().stream()
                .filter(election -> !election.pollDate().isBefore(today.minusDays(Timetable.DAYS_AFTER_POLL)))
                .map(election -> board(election, today))
                .filter(board -> board.begun() || !board.election().pollDate().isBefore(today))
                .sorted(Comparator.comparing(board -> board.election().pollDate()))
                .toList();
    }

    private ElectionBoard board(Election election, LocalDate today) {
        List<BoardRow> rows = schedule.of(election.id()).stream()
                .map(entry -> new BoardRow(entry, entry.on(today)))
                .sorted(Comparator.comparing(BoardRow::state)
                        .thenComparing(row -> row.entry().due()))
                .toList();
        return new ElectionBoard(
                election,
                rows,
                switches.checks(election.id()),
                checksDue(election),
                link.lastConfirmed(election.id()).map(this::inWords).orElse(null),
                briefings.of(election.id()));
    }

    private @Nullable String checksDue(Election election) {
        try {
            return words.day(timetables.of(election).periodStart().minusDays(1));
        } catch (CalendarUnknown unknown) {
            return null;
        }
    }

    private String inWords(Step step) {
        String when = words.day(step.recordedAt().toInstant());
        String dates = Boolean.TRUE.equals(step.datesConfirmed()) ? "dates confirmed" : "dates not confirmed";
        String said = step.said() == null ? "" : " They require: " + step.said();
        return step.contact() + ", " + when + ": " + dates + "." + said;
    }
}
