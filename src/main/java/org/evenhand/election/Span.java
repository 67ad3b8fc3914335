package org.evenhand.election;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A moment or a stretch of time in the office's zone.
 *
 * @param from when it begins, included
 * @param to when it ends, not included; equal to {@code from} for a moment
 */
public record Span(ZonedDateTime from, ZonedDateTime to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span from " + from + " cannot end at " + to);
        }
    }

    /** The whole of a day: 23 or 25 hours long when the clocks change on it. */
    public static Span day(LocalDate day, ZoneId zone) {
        return days(day, day, zone);
    }

    /** Whole days, the last one included. */
    public static Span days(LocalDate first, LocalDate last, ZoneId zone) {
        return new Span(first.atStartOfDay(zone), last.plusDays(1).atStartOfDay(zone));
    }

    public static Span moment(LocalDate day, LocalTime time, ZoneId zone) {
        var moment = day.atTime(time).atZone(zone);
        return new Span(moment, moment);
    }

    public boolean isMoment() {
        return from.equals(to);
    }

    /** Whether it is exactly one day, from midnight to midnight. */
    public boolean isOneDay() {
        return equals(day(firstDay(), from.getZone()));
    }

    public LocalDate firstDay() {
        return from.toLocalDate();
    }

    /** The last day of which any of it is part. */
    public LocalDate lastDay() {
        return isMoment() ? firstDay() : to.minusNanos(1).toLocalDate();
    }
}
