package org.evenhand.election.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.evenhand.site.DayWords;
import org.springframework.stereotype.Component;

/** The days of a period as a form shows them. */
@Component
class PeriodDays {

    private final Clock clock;

    PeriodDays(Clock clock) {
        this.clock = clock;
    }

    String on(Date moment) {
        return DayWords.withWeekday(day(moment));
    }

    /** The day before: a period ends with the first moment in which it is over. */
    String before(Date moment) {
        return DayWords.withWeekday(day(moment).minusDays(1));
    }

    private LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }
}
