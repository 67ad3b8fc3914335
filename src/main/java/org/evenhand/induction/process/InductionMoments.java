package org.evenhand.induction.process;

import java.util.Date;
import java.util.Map;
import org.evenhand.engine.ProcessVariable;
import org.evenhand.induction.InductionDates;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** The moments by which the processes of an induction wait, as variables; a day that is the last one is over with its end. */
@Component
class InductionMoments {

    static final ProcessVariable<Date> TERM_START_AT = date("termStartAt");
    static final ProcessVariable<Date> DEPUTY_TERM_OVER_AT = date("deputyTermOverAt");
    static final ProcessVariable<Date> OATH_URGENT_AT = date("oathUrgentAt");
    static final ProcessVariable<Date> OATH_OVERDUE_AT = date("oathOverdueAt");
    static final ProcessVariable<Date> HUNDRED_DAYS_OVER_AT = date("hundredDaysOverAt");

    Map<String, Date> of(InductionDates dates) {
        return Map.of(
                TERM_START_AT.name(), LondonZone.startOf(dates.termStart()),
                DEPUTY_TERM_OVER_AT.name(),
                        LondonZone.startOf(dates.deputyTermEnd().plusDays(1)),
                OATH_URGENT_AT.name(), LondonZone.startOf(dates.oathUrgent()),
                OATH_OVERDUE_AT.name(), LondonZone.startOf(dates.oathLimit().plusDays(1)),
                HUNDRED_DAYS_OVER_AT.name(),
                        LondonZone.startOf(dates.hundredDays().plusDays(1)));
    }

    private static ProcessVariable<Date> date(String name) {
        return new ProcessVariable<>(name, Date.class);
    }
}
