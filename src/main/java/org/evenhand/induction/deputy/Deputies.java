package org.evenhand.induction.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
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
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final InductionCalendar calendar;
    private final Colleagues colleagues;
    private final Circulars circulars;
    private final DateWords words;
    private final Clock clock;

    Deputies(
            JdbcClient jdbc,
            InductionCalendar calendar,
            Colleagues colleagues,
            Circulars circulars,
            DateWords words,
            Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.colleagues = colleagues;
        this.circulars = circulars;
        this.words = words;
        this.clock = clock;
    }

    /** Ends the deputy's term of the old commissioner, and reminds that no deputy is in office (P49.1, D13). */
    public void endTerm(Induction induction) {
        InductionDates dates = calendar.of(induction);
        jdbc.sql("update office.deputy_term set ends_on = ? where ends_on is null and induction_id <> ?")
                .params(dates.deputyTermEnd(), induction.id())
                .update();
        circulars.send(
                ENDED,
                induction.reference() + " " + induction.electedId(),
                null,
                colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE),
                Map.of("reference", induction.reference(), "deputyTermEnd", dates.deputyTermEnd()));
    }

    /** Ends what was begun for somebody who was not elected: the appointment, and a deputy's term by today at the latest. */
    public void takeBack(UUID inductionId) {
        jdbc.sql("delete from office.deputy_appointment where induction_id = ?")
                .param(inductionId)
                .update();
        jdbc.sql("delete from office.deputy_term where induction_id = ? and starts_on > ?")
                .params(inductionId, calendar.today())
                .update();
        jdbc.sql("update office.deputy_term set ends_on = ? where induction_id = ? and ends_on is null")
                .params(calendar.today(), inductionId)
                .update();
    }

    /** Notes whether the commissioner wants a deputy; what was begun for another wish is begun anew. */
    public void wish(UUID inductionId, boolean wanted, @Nullable String note, String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from office.deputy_appointment where induction_id = ?")
                .param(inductionId)
                .update();
        jdbc.sql("""
                insert into office.deputy_appointment
                    (induction_id, wanted, wish_words, wish_by, wish_at, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(inductionId, wanted, note, by, now, by, now))
                .update();
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
        LocalDate first = induction.reElected() ? dates.result() : dates.termStart();
        if (notifiedOn.isBefore(first)) {
            throw new FieldRefused(
                    "notifiedOn",
                    "a proposal from before " + first
                            + " is none for the new term, which needs one of its own (P49.1).");
        }
        change(
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
        change(inductionId, "hearing_on = ?, hearing_words = ?", by, heldOn, note);
    }

    /** Records the panel's report. */
    public void report(UUID inductionId, LocalDate receivedOn, boolean recommended, @Nullable String note, String by) {
        notAhead("reportOn", receivedOn);
        notBefore("reportOn", receivedOn, of(inductionId).map(DeputyAppointment::hearingOn), "the hearing");
        change(inductionId, "report_on = ?, recommended = ?, report_words = ?", by, receivedOn, recommended, note);
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
        change(
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
        return jdbc.sql("select * from office.deputy_appointment where induction_id = ?")
                .param(inductionId)
                .query(DeputyAppointment.class)
                .optional();
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
        jdbc.sql("insert into office.deputy_term (induction_id, holder, starts_on) values (?, ?, ?)")
                .params(induction.id(), holder, startsOn)
                .update();
    }

    private void change(UUID inductionId, String columns, String by, @Nullable Object... values) {
        Object[] all = Arrays.copyOf(values, values.length + 3);
        all[values.length] = by;
        all[values.length + 1] = OffsetDateTime.now(clock);
        all[values.length + 2] = inductionId;
        jdbc.sql("update office.deputy_appointment set " + columns
                        + ", changed_by = ?, changed_at = ? where induction_id = ?")
                .params(Arrays.asList(all))
                .update();
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
