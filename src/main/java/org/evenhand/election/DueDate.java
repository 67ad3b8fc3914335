package org.evenhand.election;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A moment by which something is due, with its proof.
 *
 * @param at the last minute in which it is in time
 * @param start from when it was counted; that day itself is not counted
 * @param amount how many days, or hours, were counted: what is allowed and every extension
 * @param skipped the days passed over because they do not count, in the order of the calendar
 * @param stood the days passed over because the clock stood still
 */
public record DueDate(
        ZonedDateTime at,
        ZonedDateTime start,
        int amount,
        TimeAllowed.Unit unit,
        List<DayOff> skipped,
        List<LocalDate> stood) {

    public DueDate {
        skipped = List.copyOf(skipped);
        stood = List.copyOf(stood);
    }
}
