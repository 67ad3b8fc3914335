package org.evenhand.election.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The days of a period as a form shows them. */
@Component
class PeriodDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Clock clock;

    PeriodDays(Clock clock) {
        this.clock = clock;
    }

    String on(Date moment) {
        return DAY.format(day(moment));
    }

    /** The day before: a period ends with the first moment in which it is over. */
    String before(Date moment) {
        return DAY.format(day(moment).minusDays(1));
    }

    private LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }
}
