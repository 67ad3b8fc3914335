package org.evenhand.election;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The moments at which something is to be done about an election's pre-election period, by its timetable.
 *
 * @param checklist when the checklist is handed out
 * @param checklistDue the last minute before the period (D16)
 * @param start the first moment in which its rules are in force
 * @param end the first moment in which they are not any more
 */
public record PeriodMoments(
        ZonedDateTime checklist, ZonedDateTime checklistDue, ZonedDateTime start, ZonedDateTime end) {

    /** No document gives a figure: long enough for letters to be written and interests to be asked after. */
    private static final int CHECKLIST_DAYS = 14;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static PeriodMoments of(Timetable timetable, ZoneId zone) {
        var start = timetable.periodStart();
        return new PeriodMoments(
                start.minusDays(CHECKLIST_DAYS).atTime(MORNING).atZone(zone),
                start.atStartOfDay(zone).minusMinutes(1),
                start.atStartOfDay(zone),
                timetable.periodEnd().plusDays(1).atStartOfDay(zone));
    }
}
