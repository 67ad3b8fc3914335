package org.evenhand.preparation.letters.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;
import org.evenhand.preparation.letters.Circular;
import org.evenhand.site.LondonZone;

/** What the process {@code circular-letter} carries. */
final class CircularVariables {

    static final IdVariable CIRCULAR_ID = new IdVariable("circularId");

    /** The beginning of the period, before which the letter is out (P34.2). */
    static final ProcessVariable<Date> CIRCULAR_DUE_AT = new ProcessVariable<>("circularDueAt", Date.class);

    static final ProcessVariable<Boolean> CIRCULAR_APPROVED = new ProcessVariable<>("circularApproved", Boolean.class);

    /** When those are reminded who have not acknowledged it. */
    static final ProcessVariable<Date> REMIND_AT = new ProcessVariable<>("remindAt", Date.class);

    private CircularVariables() {}

    /** Those with which the process starts. */
    static Map<String, Object> of(Circular circular, LocalDate periodStart) {
        return Map.of(
                CIRCULAR_ID.name(), circular.id().toString(),
                CIRCULAR_DUE_AT.name(), LondonZone.startOf(periodStart));
    }
}
