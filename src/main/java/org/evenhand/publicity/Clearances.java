package org.evenhand.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.publicity.Clearance.State;
import org.evenhand.register.NamesInDrafts;
import org.evenhand.site.DayWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to go to the public, from its draft to the decision on it (P29, E10); never against a rule (U9). */
@Service
@Transactional
public class Clearances {

    private final ClearanceRows rows;
    private final Restrictions restrictions;
    private final NamesInDrafts names;
    private final ClearanceDoubts doubts;

    Clearances(ClearanceRows rows, Restrictions restrictions, NamesInDrafts names, ClearanceDoubts doubts) {
        this.rows = rows;
        this.restrictions = restrictions;
        this.names = names;
        this.doubts = doubts;
    }

    @Transactional(readOnly = true)
    public Clearance of(UUID id) {
        return rows.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Clearance> find(String reference) {
        return rows.find(reference);
    }

    /** Those in one of these states, by the day on which they are to go out. */
    @Transactional(readOnly = true)
    public List<Clearance> in(State... states) {
        return rows.in(states);
    }

    /** Those that are cleared and still to go out, today's among them, the first to go out first. */
    @Transactional(readOnly = true)
    public List<Clearance> toGoOut() {
        return rows.clearedFrom(restrictions.today());
    }

    /** What became of an item, oldest first. */
    @Transactional(readOnly = true)
    public List<ClearanceStep> story(UUID id) {
        return rows.steps(id);
    }

    /** @throws FieldRefused if it was to go out in the past */
    public Clearance ask(Draft draft, String author) {
        requireAhead(draft.plannedOn());
        UUID id = rows.add(draft, search(draft.title(), draft.wording()), author);
        rows.step(
                id,
                "Clearance asked for",
                draft.channel().label() + ", for " + DayWords.of(draft.plannedOn()),
                "P29",
                author);
        return rows.of(id);
    }

    /**
     * Keeps how the draft fared; whether the period binds it is the office's calendar to say (P01.3).
     *
     * @throws FieldRefused if a name was found and denied without a reason, or its day is past
     */
    public Clearance assess(UUID id, Assessment assessment, String by) {
        Clearance item = rows.of(id);
        requireAhead(item.plannedOn());
        String found = search(item.title(), item.wording());
        if (!found.isEmpty() && !assessment.namesAnyone() && assessment.namesReason() == null) {
            throw new FieldRefused(
                    "namesReason",
                    "the draft has " + found + ": say why this names nobody, or answer yes (Q18, P29.4).");
        }
        rows.assessed(id, assessment, restrictions.on(item.plannedOn()), found, by);
        rows.step(id, "Assessed", assessment.answers(), "P29.1 P29.2 Q18", by);
        return rows.of(id);
    }

    /** Enters what a decision table said (E10). */
    public void note(UUID id, String table, String outcome, String rules) {
        rows.step(id, table, outcome, rules, "the rules");
    }

    /**
     * Decides.
     *
     * @return the day until which it is held; null where it is not
     * @throws FieldRefused where a rule stands against the decision, or it lacks its reason
     */
    public @Nullable LocalDate decide(
            UUID id, Advice advice, ClearanceDecision decision, @Nullable String reason, String by) {
        Clearance item = rows.of(id);
        if (by.equals(item.author()) || by.equals(item.assessedBy())) {
            throw new FieldRefused(
                    "clearanceDecision",
                    "you drafted or assessed this item, so another person must decide it (P29). Unclaim the task for them.");
        }
        if (decision == ClearanceDecision.CLEAR) {
            requireClear(item, advice);
        }
        boolean needsNoReason = decision == ClearanceDecision.CLEAR && advice != Advice.CHIEF_EXECUTIVE_DECIDES;
        if (reason == null && !needsNoReason) {
            throw new FieldRefused("decisionReason", "give the reason; it is recorded, and the author reads it (P29).");
        }
        LocalDate heldUntil = decision == ClearanceDecision.HOLD ? holdUntil(item) : null;
        rows.decided(id, decision.state(), advice, reason, heldUntil, by);
        rows.step(id, decision.state().label(), reason == null ? advice.label() : reason, "E10", by);
        return heldUntil;
    }

    private void requireClear(Clearance item, Advice advice) {
        if (!advice.allowsPublication()) {
            String failed = item.failed() == null ? "" : " " + item.failed().replace("\n", "; ") + ".";
            throw new FieldRefused(
                    "clearanceDecision", "a rule stands against it. " + advice.label() + " (E10)." + failed);
        }
        if (doubts.of(item).filter(doubt -> doubt.determination() == null).isPresent()) {
            throw new FieldRefused(
                    "clearanceDecision",
                    "the doubt on it is not ruled on yet; until then nothing goes out (P29, P08).");
        }
        if (!Objects.equals(restrictions.on(item.plannedOn()), item.restricted())) {
            throw new FieldRefused(
                    "clearanceDecision",
                    "other rules hold on its day than when it was assessed (P01.3): have it changed, and it is assessed anew.");
        }
        if (namesOthersNow(item)) {
            throw new FieldRefused(
                    "clearanceDecision",
                    "the draft has names of people who joined the list since (Q18): have it changed, and it is assessed anew.");
        }
        if (item.plannedOn().isBefore(restrictions.today())) {
            throw new FieldRefused(
                    "clearanceDecision", "its day is past: have it changed, and it is assessed for another (P29).");
        }
    }

    private LocalDate holdUntil(Clearance item) {
        LocalDate free = restrictions.freeFrom(item.plannedOn());
        if (free.equals(item.plannedOn())) {
            throw new FieldRefused(
                    "clearanceDecision",
                    "no pre-election period is on that day, so it has nothing to wait for (E10.7).");
        }
        return free;
    }

    /** @throws FieldRefused if it was to go out in the past */
    public void amend(UUID id, String wording, LocalDate plannedOn, String by) {
        requireAhead(plannedOn);
        rows.amended(id, wording, plannedOn, search(rows.of(id).title(), wording), by);
        rows.step(id, "Changed", "For " + DayWords.of(plannedOn), "P29.1", by);
    }

    public void withdraw(UUID id, String by) {
        rows.withdrawn(id);
        rows.step(id, State.WITHDRAWN.label(), "", "P29", by);
    }

    /** The period is over: a held item is assessed again, for the first day that is free. */
    public void bringBack(UUID id) {
        Clearance item = rows.of(id);
        LocalDate free = restrictions.freeFromNow(item.plannedOn());
        rows.broughtBack(id, free, search(item.title(), item.wording()));
        rows.step(id, "Back in clearance", "The period is over; for " + DayWords.of(free), "E10.7", "the calendar");
    }

    /** Whether today's search finds in it what was not found when it was assessed (Q18). */
    @Transactional(readOnly = true)
    public boolean namesOthersNow(Clearance item) {
        return !search(item.title(), item.wording()).equals(item.names());
    }

    private String search(String title, String wording) {
        return names.in(title + "\n" + wording);
    }

    private void requireAhead(LocalDate day) {
        if (day.isBefore(restrictions.today())) {
            throw new FieldRefused("plannedOn", "this day is past; enter the day on which it is to go out (P29).");
        }
    }
}
