package org.evenhand.induction.deputy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.induction.InductionDates;
import org.evenhand.mail.Circulars;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deputy: the old term ends with the commissioner's, and whoever is to be deputy in the new one is appointed afresh, in
 * the steps that the statute sets, the same person too (P49).
 */
@Service
@Transactional
public class Deputies {

    private static final String ENDED = "deputy-term-ended";

    private final DeputyRows rows;
    private final InductionCalendar calendar;
    private final Colleagues colleagues;
    private final Circulars circulars;
    private final DateWords words;

    Deputies(DeputyRows rows, InductionCalendar calendar, Colleagues colleagues, Circulars circulars, DateWords words) {
        this.rows = rows;
        this.calendar = calendar;
        this.colleagues = colleagues;
        this.circulars = circulars;
        this.words = words;
    }

    /** Ends the deputy's term of the old commissioner, and reminds that no deputy is in office (P49.1, D13). */
    public void endTerm(Induction induction) {
        InductionDates dates = calendar.of(induction);
        rows.endTermsBefore(induction.id(), dates.deputyTermEnd());
        circulars.send(
                ENDED,
                induction.reference() + " " + induction.electedId(),
                null,
                colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE),
                Map.of("reference", induction.reference(), "deputyTermEnd", dates.deputyTermEnd()));
    }

    /** Ends what was begun for somebody who was not elected: the appointment, and a deputy's term by today at the latest. */
    public void takeBack(UUID inductionId) {
        rows.forget(inductionId);
        rows.endTermOf(inductionId, calendar.today());
    }

    /** Notes whether the commissioner wants a deputy; what was begun for another wish is begun anew. */
    public void wish(UUID inductionId, boolean wanted, @Nullable String note, String by) {
        rows.forget(inductionId);
        rows.begin(inductionId, wanted, note, by);
    }

    /**
     * Records that the panel was told of the proposal.
     *
     * @param criteria by which the person was found suited, and how they meet them
     * @throws FieldRefused if the day lies ahead, or before whoever proposes was in a position to
     */
    public void notifyPanel(
            Induction induction, String proposed, String criteria, String terms, LocalDate notifiedOn, String by) {
        InductionDates dates = calendar.of(induction);
        notAhead("notifiedOn", notifiedOn);
        LocalDate first = dates.panelFrom(induction.reElected());
        if (notifiedOn.isBefore(first)) {
            throw new FieldRefused(
                    "notifiedOn",
                    "a proposal from before " + words.day(first)
                            + " is none for the new term, which needs one of its own (P49.1).");
        }
        rows.change(
                induction.id(),
                "proposed = ?, criteria = ?, terms = ?, notified_on = ?",
                by,
                proposed,
                criteria,
                terms,
                notifiedOn);
    }

    /** Records the panel's confirmation hearing. */
    public void hearing(UUID inductionId, LocalDate heldOn, @Nullable String note, String by) {
        notAhead("hearingOn", heldOn);
        notBefore("hearingOn", heldOn, of(inductionId).map(DeputyAppointment::notifiedOn), "the panel was notified");
        rows.change(inductionId, "hearing_on = ?, hearing_words = ?", by, heldOn, note);
    }

    /** Records the panel's report. */
    public void report(UUID inductionId, LocalDate receivedOn, boolean recommended, @Nullable String note, String by) {
        notAhead("reportOn", receivedOn);
        notBefore("reportOn", receivedOn, of(inductionId).map(DeputyAppointment::hearingOn), "the hearing");
        rows.change(inductionId, "report_on = ?, recommended = ?, report_words = ?", by, receivedOn, recommended, note);
    }

    /**
     * Records the commissioner's decision.
     *
     * @param reason required if it is not what the panel recommends
     * @param startsOn the first day of the deputy's term; required if there is one
     */
    public void decide(
            Induction induction,
            boolean appointed,
            LocalDate decidedOn,
            @Nullable LocalDate startsOn,
            @Nullable String reason,
            String by) {
        Optional<DeputyAppointment> known = of(induction.id());
        notAhead("decidedOn", decidedOn);
        notBefore("decidedOn", decidedOn, known.map(DeputyAppointment::reportOn), "the panel’s report");
        boolean recommended = known.map(DeputyAppointment::recommended).orElse(false);
        if (recommended != appointed && reason == null) {
            throw new FieldRefused("decisionReason", "say why the panel’s recommendation is not followed (P49.2).");
        }
        rows.change(
                induction.id(),
                "decided_on = ?, appointed = ?, reason = ?, starts_on = ?",
                by,
                decidedOn,
                appointed,
                reason,
                startsOn);
        if (appointed) {
            begin(induction, known.map(DeputyAppointment::proposed).orElseThrow(), decidedOn, startsOn);
        }
    }

    @Transactional(readOnly = true)
    public Optional<DeputyAppointment> of(UUID inductionId) {
        return rows.of(inductionId);
    }

    private void begin(Induction induction, String holder, LocalDate decidedOn, @Nullable LocalDate startsOn) {
        if (startsOn == null) {
            throw new FieldRefused("startsOn", "say when the deputy’s term begins.");
        }
        LocalDate termStart = calendar.of(induction).termStart();
        if (startsOn.isBefore(termStart) || startsOn.isBefore(decidedOn)) {
            throw new FieldRefused(
                    "startsOn",
                    "a deputy of the new term begins after the decision, and not before the term on "
                            + words.day(termStart) + " (P49.1).");
        }
        rows.beginTerm(induction.id(), holder, startsOn);
    }

    private void notAhead(String field, LocalDate day) {
        if (day.isAfter(calendar.today())) {
            throw new FieldRefused(field, "this day lies ahead; record it when it has happened.");
        }
    }

    private void notBefore(String field, LocalDate day, Optional<LocalDate> before, String what) {
        before.filter(day::isBefore).ifPresent(earlier -> {
            throw new FieldRefused(field, "this is before " + what + " on " + words.day(earlier) + " (P49.2).");
        });
    }
}
