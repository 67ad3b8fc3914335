package org.evenhand.induction.process;

import java.util.Date;
import java.util.Map;
import org.evenhand.engine.ProcessVariable;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.induction.InductionDates;
import org.evenhand.site.LondonZone;
import org.springframework.stereotype.Component;

/** The moments by which the processes of an induction wait, as variables; a day that is the last one is over with its end. */
@Component
class InductionMoments {

    static final ProcessVariable<Date> TERM_START_AT = date("termStartAt");
    /** From when the panel may be told whom the commissioner proposes as deputy (P49.1). */
    static final ProcessVariable<Date> PANEL_FROM_AT = date("panelFromAt");

    /** The first working day after the result is over, and with it the time to plan the handover. */
    static final ProcessVariable<Date> HANDOVER_PLANNED_AT = date("handoverPlannedAt");

    static final ProcessVariable<Date> DEPUTY_TERM_OVER_AT = date("deputyTermOverAt");
    static final ProcessVariable<Date> OATH_URGENT_AT = date("oathUrgentAt");
    static final ProcessVariable<Date> OATH_OVERDUE_AT = date("oathOverdueAt");
    static final ProcessVariable<Date> HUNDRED_DAYS_OVER_AT = date("hundredDaysOverAt");

    private final InductionCalendar calendar;

    InductionMoments(InductionCalendar calendar) {
        this.calendar = calendar;
    }

    Map<String, Date> of(Induction induction, InductionDates dates) {
        return Map.of(
                PANEL_FROM_AT.name(), LondonZone.startOf(dates.panelFrom(induction.reElected())),
                HANDOVER_PLANNED_AT.name(),
                        LondonZone.startOf(calendar.handoverPlanned(dates).plusDays(1)),
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
