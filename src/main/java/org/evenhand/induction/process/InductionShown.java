package org.evenhand.induction.process;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.Shown;
import org.evenhand.induction.CommissionerAddresses;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.induction.InductionDates;
import org.evenhand.induction.deputy.Deputies;
import org.evenhand.induction.deputy.DeputyAppointment;
import org.evenhand.induction.handover.TermItem;
import org.evenhand.induction.handover.TermItem.Plan;
import org.evenhand.induction.handover.TermItems;
import org.evenhand.induction.oath.OathArrangement;
import org.evenhand.induction.oath.Oaths;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The change of term as the forms show it. */
@Component
class InductionShown {

    private final InductionCalendar calendar;
    private final TermItems items;
    private final Oaths oaths;
    private final Deputies deputies;
    private final CommissionerAddresses addresses;
    private final DateWords words;

    InductionShown(
            InductionCalendar calendar,
            TermItems items,
            Oaths oaths,
            Deputies deputies,
            CommissionerAddresses addresses,
            DateWords words) {
        this.calendar = calendar;
        this.items = items;
        this.oaths = oaths;
        this.deputies = deputies;
        this.addresses = addresses;
        this.words = words;
    }

    /** Who was elected, and the days of the change. */
    Shown days(Induction induction) {
        InductionDates dates = calendar.of(induction);
        int left = calendar.handoverDays(dates).size();
        return new Shown()
                .put("contactReference", induction.reference())
                .put(
                        "electedShown",
                        induction.elected()
                                + (induction.reElected() ? " (returned)" : " (new)")
                                + (addresses.ofElected(induction).isPresent()
                                        ? ""
                                        : "; no e-mail address, so letters are handed over"))
                .put(
                        "termsShown",
                        "The old term ends with " + words.day(dates.termEnd()) + "; the new one begins on "
                                + words.day(dates.termStart()) + ".")
                .put(
                        "daysLeftShown",
                        left + (left == 1 ? " working day" : " working days") + " left of " + dates.handoverDays());
    }

    /** With what is known of the oath. */
    Shown oath(Induction induction) {
        LocalDate limit = calendar.of(induction).oathLimit();
        Optional<OathArrangement> plan = oaths.arrangement(induction.id());
        Shown shown = days(induction)
                .put(
                        "oathLimitShown",
                        words.day(limit) + ", and better before the term begins; no pay until it is made")
                .put(
                        "recordingShown",
                        oaths.recordingWished(induction.id())
                                .map(wished -> wished ? "To be recorded" : "Not to be recorded")
                                .orElse("Not said yet"));
        plan.ifPresent(known -> shown.put("witnessClass", known.witnessClass().name())
                .put("witnessName", known.witnessName())
                .put("oathPlace", known.place())
                .put("oathLanguage", known.language().name())
                .put(
                        "arrangementShown",
                        words.day(known.plannedOn()) + ", " + known.place() + ", before "
                                + known.witnessName() + " ("
                                + known.witnessClass().label() + "), in "
                                + known.language().label()));
        return shown;
    }

    /** With what has been done for a deputy. */
    Shown deputy(Induction induction) {
        Shown shown = days(induction);
        deputies.of(induction.id())
                .ifPresent(known -> shown.put("wishShown", known.wishWords())
                        .put("proposalShown", known.proposed())
                        .put("criteriaShown", known.criteria())
                        .put("appointmentTermsShown", known.terms())
                        .put("stepsShown", steps(known))
                        .put("hearingShown", known.hearingWords())
                        .put("reportShown", known.reportWords()));
        return shown;
    }

    /** A plan, one line for each item. */
    String plan(Induction induction, Plan plan) {
        return items.of(induction.id(), plan).stream().map(this::line).collect(joining("\n"));
    }

    private String line(TermItem item) {
        return words.day(item.dueOn()) + "  " + item.owner() + ": " + item.what()
                + (item.doneBy() == null ? "" : " – done");
    }

    private String steps(DeputyAppointment known) {
        return Stream.of(
                                step("Panel notified", known.notifiedOn()),
                                step("Hearing", known.hearingOn()),
                                step("Report", known.reportOn()))
                        .flatMap(Optional::stream)
                        .collect(joining("\n"))
                + Optional.ofNullable(known.recommended())
                        .map(yes -> yes ? ": recommends it" : ": does not recommend it")
                        .orElse("");
    }

    private Optional<String> step(String what, @Nullable LocalDate day) {
        return Optional.ofNullable(day).map(on -> what + " on " + words.day(on));
    }
}
