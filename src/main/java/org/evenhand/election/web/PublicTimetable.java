package org.evenhand.election.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenhand.election.Election;
import org.evenhand.election.KeyDate;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * What the public is shown of an election's timetable (D20): the dates that concern everyone, not the office's own.
 *
 * @param awaited dates on the published list that nobody has given yet
 * @param unknownYear the year whose bank holidays are not known, where the dates cannot be worked out yet
 */
record PublicTimetable(
        Election election,
        List<KeyDate> dates,
        List<Milestone> awaited,
        @Nullable Integer unknownYear) {

    private static final Set<Milestone> PUBLISHED = EnumSet.of(
            Milestone.EARLY_START,
            Milestone.PRE_NOMINATION_BRIEFING,
            Milestone.NOTICE_OF_ELECTION,
            Milestone.PERIOD_START,
            Milestone.PARO_BRIEFING,
            Milestone.FORMAL_DECLARATION,
            Milestone.LAST_INFORMATION_REQUEST,
            Milestone.NOMINATIONS_CLOSE,
            Milestone.STATEMENT_OF_PERSONS_NOMINATED,
            Milestone.NOTICE_OF_POLL,
            Milestone.PARO_SECOND_BRIEFING,
            Milestone.OFFICE_BRIEFING,
            Milestone.POLL,
            Milestone.PERIOD_END,
            Milestone.RESULT,
            Milestone.TERM_END,
            Milestone.TERM_START,
            Milestone.OATH);

    /** The rest of the list that the protocol itself promises (001:B3-12) has a date in every timetable. */
    private static final Set<Milestone> PROMISED = EnumSet.of(
            Milestone.PRE_NOMINATION_BRIEFING,
            Milestone.FORMAL_DECLARATION,
            Milestone.PERIOD_START,
            Milestone.PARO_BRIEFING,
            Milestone.OFFICE_BRIEFING);

    static PublicTimetable of(Timetable timetable) {
        var dates = timetable.dates().stream()
                .filter(date -> PUBLISHED.contains(date.milestone()))
                .toList();
        var awaited = PROMISED.stream()
                .filter(milestone -> timetable.date(milestone).isEmpty())
                .toList();
        return new PublicTimetable(timetable.election(), dates, awaited, null);
    }

    static PublicTimetable unknown(Election election, int year) {
        return new PublicTimetable(election, List.of(), List.of(), year);
    }

    /** Days until the poll; negative once it is over. */
    long daysToGo(LocalDate today) {
        return ChronoUnit.DAYS.between(today, election.pollDate());
    }
}
