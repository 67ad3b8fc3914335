package org.evenhand.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Restrictions;
import org.evenhand.engine.FieldRefused;
import org.evenhand.site.DayWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions, announcements and consultations, timed with the election in mind (P30, E11). */
@Service
@Transactional
public class ForwardPlan {

    private final PlanRows rows;
    private final Restrictions restrictions;

    ForwardPlan(PlanRows rows, Restrictions restrictions) {
        this.rows = rows;
        this.restrictions = restrictions;
    }

    @Transactional(readOnly = true)
    public PlanItem of(UUID id) {
        return rows.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<PlanItem> find(String reference) {
        return rows.find(reference);
    }

    /** What became of an item, oldest first. */
    @Transactional(readOnly = true)
    public List<PlanStep> story(UUID id) {
        return rows.steps(id);
    }

    /** What is planned for this day and later, the first first. */
    @Transactional(readOnly = true)
    public List<PlanItem> from(LocalDate day) {
        return rows.from(day);
    }

    /** @throws FieldRefused if its day is past */
    public PlanItem enter(String title, PlanItem.Kind kind, LocalDate day, TimingAnswers answers, String by) {
        if (day.isBefore(restrictions.today())) {
            throw new FieldRefused("plannedOn", "this day is past; enter the day for which it is planned (P30).");
        }
        UUID id = rows.add(title, kind, day, answers, by);
        rows.step(id, "Planned for " + DayWords.of(day), "P30", by);
        return rows.of(id);
    }

    /** The questions are answered anew, by the rules that hold on its day now. */
    public void weigh(UUID id, TimingAnswers answers, String by) {
        rows.weighed(id, answers);
        rows.step(id, "Weighed anew", "E11", by);
    }

    /**
     * Decides, with a reason each time.
     *
     * @param newDay to which it is brought forward or deferred
     * @param delaySways whether the delay itself could sway the vote, hinder operations, do harm or waste money
     * @throws FieldRefused where a rule stands against the decision or its day
     */
    public void decide(
            UUID id,
            TimingAdvice advice,
            Timing timing,
            @Nullable LocalDate newDay,
            boolean delaySways,
            String reason,
            String by) {
        PlanItem item = rows.of(id);
        if (by.equals(item.enteredBy())) {
            throw new FieldRefused(
                    "timingDecision",
                    "you entered this, so another person must decide it (P30). Unclaim the task for them.");
        }
        if (!advice.allows(timing)) {
            throw new FieldRefused("timingDecision", "a rule stands against it. " + advice.label() + " (E11).");
        }
        if (timing == Timing.DEFER && (delaySways || item.delayHarms())) {
            throw new FieldRefused(
                    "timingDecision",
                    "a delay that could itself sway the vote, hinder operations, do harm or waste money is barred (P30.3).");
        }
        if (timing != Timing.GO) {
            requireFree(item, timing, newDay);
        }
        LocalDate day = timing == Timing.GO || newDay == null ? item.plannedOn() : newDay;
        rows.decided(id, advice, timing, reason, timing == Timing.GO ? null : newDay, restrictions.on(day), by);
        rows.step(id, timing.label() + ", for " + DayWords.of(day) + ". " + reason, "E11 P30.2", by);
    }

    private void requireFree(PlanItem item, Timing timing, @Nullable LocalDate day) {
        if (day == null || day.isBefore(restrictions.today())) {
            throw new FieldRefused("newDay", "enter a day that is not past (E11).");
        }
        if (timing == Timing.BRING_FORWARD && !day.isBefore(item.plannedOn())) {
            throw new FieldRefused("newDay", "this is not before the day for which it was planned (E11.2).");
        }
        if (timing == Timing.DEFER && !day.isAfter(item.plannedOn())) {
            throw new FieldRefused("newDay", "this is not after the day for which it was planned (E11.5).");
        }
        if (restrictions.on(day)) {
            throw new FieldRefused(
                    "newDay",
                    "the pre-election period is on that day; the first day after it is "
                            + DayWords.of(restrictions.freeFrom(day)) + " (P30.1).");
        }
    }
}
