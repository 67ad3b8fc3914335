package org.evenhand.induction.programme.process;

import java.util.Date;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;
import org.evenhand.induction.programme.HundredDays;
import org.evenhand.site.LondonZone;

/** What {@code induction-programme} and {@code induction-topic} carry beside what each process of an induction does. */
final class ProgrammeVariables {

    static final IdVariable PROGRAMME_ID = new IdVariable("programmeId");
    /** The item that is covered. */
    static final IdVariable ITEM_ID = new IdVariable("itemId");

    static final ProcessVariable<Boolean> PREFERENCES_KNOWN = new ProcessVariable<>("preferencesKnown", Boolean.class);
    /** The beginning of the first day in office. */
    static final ProcessVariable<Date> DAY_ONE_AT = new ProcessVariable<>("dayOneAt", Date.class);

    private ProgrammeVariables() {}

    static Date dayOneOf(HundredDays days) {
        return LondonZone.startOf(days.first());
    }
}
