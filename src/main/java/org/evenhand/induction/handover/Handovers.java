package org.evenhand.induction.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.FieldRefused;
import org.evenhand.induction.Induction;
import org.evenhand.induction.InductionCalendar;
import org.evenhand.induction.InductionDates;
import org.evenhand.induction.handover.TermItem.Plan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The handover from one commissioner to the next: its plan (P45.2), and the outgoing one's help (P45.3). */
@Service
@Transactional
public class Handovers {

    private final JdbcClient jdbc;
    private final TermItems items;
    private final InductionCalendar calendar;
    private final DateWords days;
    private final Clock clock;

    Handovers(JdbcClient jdbc, TermItems items, InductionCalendar calendar, DateWords days, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.calendar = calendar;
        this.days = days;
        this.clock = clock;
    }

    /** A plan to begin from, spread over the working days that are left. */
    @Transactional(readOnly = true)
    public String suggestion(Induction induction) {
        InductionDates dates = calendar.of(induction);
        List<LocalDate> left = calendar.handoverDays(dates);
        List<String> steps = List.of(
                "Meeting with the outgoing commissioner: open decisions and promises",
                "Keys, devices, accounts and papers taken back",
                "Rooms, devices and accounts ready for the new commissioner",
                "Staff and force told who is commissioner from " + days.day(dates.termStart()));
        StringBuilder plan = new StringBuilder();
        for (int step = 0; step < steps.size(); step++) {
            LocalDate day = left.isEmpty() ? dates.termStart() : left.get(step * left.size() / steps.size());
            plan.append(PlanLines.write(day, "Chief Executive", steps.get(step)))
                    .append('\n');
        }
        return plan.toString().strip();
    }

    /**
     * Plans the handover.
     *
     * @param weekendNote how a count at the weekend is made up for; required if there is one
     * @param oneDayReason required if all is put on one day though several are left
     * @throws FieldRefused if a day lies outside the handover, or something is missing
     */
    public void plan(
            Induction induction,
            boolean weekendCount,
            @Nullable String weekendNote,
            String text,
            @Nullable String oneDayReason,
            String by) {
        if (weekendCount && weekendNote == null) {
            throw new FieldRefused("weekendNote", "say how the days that the count takes are made up for (P45.2).");
        }
        InductionDates dates = calendar.of(induction);
        List<PlanLine> lines = PlanLines.read(text, "handoverPlan");
        lines.stream()
                .filter(line ->
                        line.day().isBefore(dates.result()) || line.day().isAfter(dates.termStart()))
                .findFirst()
                .ifPresent(line -> {
                    throw new FieldRefused(
                            "handoverPlan",
                            "“" + line.what() + "” lies outside the handover, which runs from the result on "
                                    + days.day(dates.result()) + " to the new term on " + days.day(dates.termStart())
                                    + " (P45.1).");
                });
        boolean oneDay = lines.stream().map(PlanLine::day).distinct().count() == 1;
        if (oneDay && calendar.handoverDays(dates).size() > 1 && oneDayReason == null) {
            throw new FieldRefused("oneDayReason", "spread it over several days, or say why not (P45.2).");
        }
        jdbc.sql("""
                insert into office.handover (induction_id, weekend_count, weekend_note, one_day_reason, planned_by, planned_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (induction_id) do update set weekend_count = excluded.weekend_count,
                    weekend_note = excluded.weekend_note, one_day_reason = excluded.one_day_reason,
                    planned_by = excluded.planned_by, planned_at = excluded.planned_at,
                    support = null, support_words = null, accepted = null, answer_words = null""")
                .params(Arrays.asList(
                        induction.id(), weekendCount, weekendNote, oneDayReason, by, OffsetDateTime.now(clock)))
                .update();
        items.replace(induction.id(), Plan.HANDOVER, lines);
    }

    @Transactional(readOnly = true)
    public Optional<Handover> of(UUID inductionId) {
        return jdbc.sql("select * from office.handover where induction_id = ?")
                .param(inductionId)
                .query(Handover.class)
                .optional();
    }

    /** Notes whether and how the outgoing commissioner offers to help; where not, the Chief Executive is the main source. */
    public void offer(UUID inductionId, boolean offered, @Nullable String words, String by) {
        if (offered && words == null) {
            throw new FieldRefused("supportWords", "say what is offered, and when (P45.3).");
        }
        jdbc.sql("""
                update office.handover set support = ?, support_words = ?, support_by = ?, support_at = ?
                where induction_id = ?""")
                .params(Arrays.asList(offered, words, by, OffsetDateTime.now(clock), inductionId))
                .update();
    }

    /** Notes whether the successor takes the offer up. */
    public void answer(UUID inductionId, boolean accepted, @Nullable String words, String by) {
        jdbc.sql("""
                update office.handover set accepted = ?, answer_words = ?, answered_by = ?, answered_at = ?
                where induction_id = ?""")
                .params(Arrays.asList(accepted, words, by, OffsetDateTime.now(clock), inductionId))
                .update();
    }
}
