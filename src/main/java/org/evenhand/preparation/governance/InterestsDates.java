package org.evenhand.preparation.governance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.evenhand.election.Timetable;
import org.evenhand.site.LondonZone;
import org.jspecify.annotations.Nullable;

/**
 * By when declarations of interests are asked for, chased and confirmed (P42.1). No document gives the days before the
 * start of the period: four weeks leave time to bring one up to date.
 *
 * @param chase a week before the period, and not within three days of the request
 * @param due the last day before the period
 */
public record InterestsDates(LocalDate ask, LocalDate chase, LocalDate due) {

    private static final int WEEKS_TO_ASK = 4;
    private static final int DAYS_TO_ANSWER = 3;

    static InterestsDates of(Timetable timetable, @Nullable OffsetDateTime asked) {
        LocalDate start = timetable.periodStart();
        LocalDate chase = start.minusWeeks(1);
        LocalDate earliest = asked == null
                ? chase
                : asked.atZoneSameInstant(LondonZone.ID).toLocalDate().plusDays(DAYS_TO_ANSWER);
        return new InterestsDates(
                start.minusWeeks(WEEKS_TO_ASK), earliest.isAfter(chase) ? earliest : chase, start.minusDays(1));
    }
}
