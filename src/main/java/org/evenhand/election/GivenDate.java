package org.evenhand.election;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A date that somebody has said: the returning officer's own timetable, or what no rule can compute.
 *
 * @param timeOfDay null for the whole day
 */
public record GivenDate(
        Milestone milestone, LocalDate day, @Nullable LocalTime timeOfDay) {

    public GivenDate {
        if (milestone.giver() == Milestone.Giver.NOBODY) {
            throw new IllegalArgumentException(milestone + " follows from other dates and cannot be given");
        }
    }

    Span span(ZoneId zone) {
        return timeOfDay == null ? Span.day(day, zone) : Span.moment(day, timeOfDay, zone);
    }

    Reckoning reckoning() {
        var way = switch (milestone.giver()) {
            case PARO -> Reckoning.Way.GIVEN_BY_PARO;
            case COUNCILS -> Reckoning.Way.GIVEN_BY_COUNCILS;
            case OFFICE, NOBODY -> Reckoning.Way.GIVEN_BY_OFFICE;
        };
        return Reckoning.stated(way, day, milestone);
    }
}
