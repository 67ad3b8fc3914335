package org.evenhand.induction.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.evenhand.engine.ProcessVariable;
import org.evenhand.induction.InductionDates;
import org.springframework.stereotype.Component;

/** The moments by which the processes of an induction wait, as variables; a day that is the last one is over with its end. */
@Component
class InductionMoments {

    static final ProcessVariable<Date> TERM_START_AT = date("termStartAt");
    static final ProcessVariable<Date> DEPUTY_TERM_OVER_AT = date("deputyTermOverAt");
    static final ProcessVariable<Date> OATH_URGENT_AT = date("oathUrgentAt");
    static final ProcessVariable<Date> OATH_OVERDUE_AT = date("oathOverdueAt");
    static final ProcessVariable<Date> HUNDRED_DAYS_OVER_AT = date("hundredDaysOverAt");

    private final Clock clock;

    InductionMoments(Clock clock) {
        this.clock = clock;
    }

    Map<String, Date> of(InductionDates dates) {
        return Map.of(
                TERM_START_AT.name(), at(dates.termStart()),
                DEPUTY_TERM_OVER_AT.name(), at(dates.deputyTermEnd().plusDays(1)),
                OATH_URGENT_AT.name(), at(dates.oathUrgent()),
                OATH_OVERDUE_AT.name(), at(dates.oathLimit().plusDays(1)),
                HUNDRED_DAYS_OVER_AT.name(), at(dates.hundredDays().plusDays(1)));
    }

    private Date at(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static ProcessVariable<Date> date(String name) {
        return new ProcessVariable<>(name, Date.class);
    }
}
