package org.evenhand.induction.process;

import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Component;

/** Who answers for whom while one term gives way to the next. */
@Component
class WhoAnswers {

    private final InductionCalendar calendar;

    WhoAnswers(InductionCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Who answers for the elected: themselves once in office, which a commissioner who was returned is already. Until the
     * new term the group of the commissioner is the outgoing one's, and the Chief Executive asks and enters (P45.1).
     */
    OfficeGroup successor(Induction induction) {
        return induction.reElected() || calendar.termHasBegun(calendar.of(induction))
                ? OfficeGroup.COMMISSIONER
                : OfficeGroup.CHIEF_EXECUTIVE;
    }

    /** Who answers for the outgoing commissioner: themselves to the end of the sixth day, fully in post (P45.1). */
    OfficeGroup predecessor(Induction induction) {
        return calendar.termHasBegun(calendar.of(induction)) ? OfficeGroup.CHIEF_EXECUTIVE : OfficeGroup.COMMISSIONER;
    }
}
