package org.evenhand.induction.oath;

import java.time.LocalDate;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.induction.InductionDates;
import org.evenhand.site.SiteOffice;
import org.springframework.stereotype.Component;

/** What an oath must be to count (P46.1 to P46.4). */
@Component
class OathChecks {

    private final InductionCalendar calendar;
    private final SiteOffice office;
    private final DateWords words;

    OathChecks(InductionCalendar calendar, SiteOffice office, DateWords words) {
        this.calendar = calendar;
        this.office = office;
        this.words = words;
    }

    void arrangement(OathArrangement plan, InductionDates dates) {
        witness(plan.witnessClass());
        wording(plan.language());
        if (office.welsh() && !plan.welshReady()) {
            throw new FieldRefused("welshReady", "in Wales the Welsh wording lies ready, whichever is chosen (P46.3).");
        }
        if (plan.plannedOn().isBefore(dates.result())) {
            throw new FieldRefused("plannedOn", "the oath follows the result (P46).");
        }
        if (plan.plannedOn().isBefore(calendar.today())) {
            throw new FieldRefused("plannedOn", "this day is over.");
        }
        if (plan.plannedOn().isAfter(dates.oathLimit()) && !calendar.today().isAfter(dates.oathLimit())) {
            throw new FieldRefused("plannedOn", "the last day is " + words.day(dates.oathLimit()) + " (D11).");
        }
    }

    void oath(Oath oath, InductionDates dates, boolean recordingWished) {
        witness(oath.witnessClass());
        wording(oath.language());
        LocalDate day = oath.madeOn();
        if (day.isBefore(dates.result())) {
            throw new FieldRefused("madeOn", "an oath made before the result was declared does not count (P46).");
        }
        if (day.isAfter(calendar.today())) {
            throw new FieldRefused("madeOn", "this day lies ahead; record the oath when it is made.");
        }
        if (oath.recorded() && !recordingWished) {
            throw new FieldRefused("oathRecorded", "it is recorded only if the commissioner wishes it (P46.4).");
        }
    }

    private static void witness(WitnessClass witness) {
        if (!witness.allowed()) {
            throw new FieldRefused(
                    "witnessClass",
                    "the witness is the appropriate officer, a magistrate or a commissioner for oaths, and nobody else"
                            + " (P46.2).");
        }
    }

    private void wording(OathLanguage language) {
        if (language == OathLanguage.WELSH && !office.welsh()) {
            throw new FieldRefused("oathLanguage", "the Welsh wording is for an office in Wales (P46.3).");
        }
    }
}
