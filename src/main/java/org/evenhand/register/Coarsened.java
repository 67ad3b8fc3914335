package org.evenhand.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * How an entry is published where few people in a role wrote at one time: with the wider group of the role, and the first
 * day of the week or month in place of each day.
 */
public enum Coarsened {
    WEEK {
        @Override
        public LocalDate first(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plus(1, ChronoUnit.WEEKS);
        }
    },
    MONTH {
        @Override
        public LocalDate first(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate next(LocalDate first) {
            return first.plus(1, ChronoUnit.MONTHS);
        }
    };

    /** The first day of the time in which this day falls. */
    public abstract LocalDate first(LocalDate day);

    /** The first day of the time behind the one that begins on this day. */
    abstract LocalDate next(LocalDate first);
}
