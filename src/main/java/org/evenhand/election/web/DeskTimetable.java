package org.evenhand.election.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.election.CalendarUnknown;
import org.evenhand.election.Election;
import org.evenhand.election.Period;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.jspecify.annotations.Nullable;

/**
 * An election and its timetable, or the reason why there is none.
 *
 * @param unknownYear the year whose bank holidays are not known, where the dates cannot be worked out yet
 */
record DeskTimetable(
        Election election,
        @Nullable Timetable timetable,
        @Nullable Integer unknownYear) {

    static DeskTimetable of(Election election, Timetables timetables) {
        try {
            return new DeskTimetable(election, timetables.of(election), null);
        } catch (CalendarUnknown unknown) {
            return new DeskTimetable(election, null, unknown.year());
        }
    }

    Optional<Timetable> dates() {
        return Optional.ofNullable(timetable);
    }

    /** The period in which this election puts the office on a day; without dates, none but its polling day is known. */
    Period period(LocalDate day) {
        return dates().map(known -> known.period(day))
                .orElse(day.equals(election.pollDate()) ? Period.POLL : Period.BASE);
    }
}
