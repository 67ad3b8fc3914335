package org.evenhand.induction.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The first hundred days of a term (D14).
 *
 * @param first day 1, the first day in office
 * @param last day 100
 */
public record HundredDays(LocalDate first, LocalDate last) {

    public boolean include(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Which day of the term this is; the day before the first is 0. */
    public int number(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day) + 1;
    }

    /** Which week of the term this is; 0 before it begins. */
    public int week(LocalDate day) {
        return day.isBefore(first) ? 0 : (number(day) - 1) / 7 + 1;
    }
}
