package org.evenhand.election;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A count of working days, with its proof.
 *
 * @param from the day from which it was counted; itself not counted
 * @param days how many working days were counted
 * @param day the day to which the count leads
 * @param skipped the days passed over, each with its reason, in the order of the calendar
 */
public record DayCount(LocalDate from, int days, LocalDate day, List<DayOff> skipped) {

    public DayCount {
        skipped = skipped.stream().sorted(Comparator.comparing(DayOff::date)).toList();
    }
}
