package org.evenhand.briefings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.engine.FieldRefused;
import org.evenhand.register.ListedNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events for everyone who stands or thinks of standing (P21): planned, checked for facts, decided by another person than
 * the planner, never against the criteria. What they open and give to all is {@link Openings}’ and {@link Records}’.
 */
@Service
@Transactional
public class Briefings {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final BriefingRows rows;
    private final Elections elections;
    private final ListedNames names;
    private final BriefingProcess process;
    private final Clock clock;

    Briefings(BriefingRows rows, Elections elections, ListedNames names, BriefingProcess process, Clock clock) {
        this.rows = rows;
        this.elections = elections;
        this.names = names;
        this.process = process;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Briefing of(UUID id) {
        return rows.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Briefing> find(String reference) {
        return rows.find(reference);
    }

    /** Every event, the latest first. */
    @Transactional(readOnly = true)
    public List<Briefing> all() {
        return rows.all();
    }

    /** What was decided and done about an event, oldest first. */
    @Transactional(readOnly = true)
    public List<Step> steps(UUID id) {
        return rows.steps(id);
    }

    /**
     * Plans an event of the next election.
     *
     * @throws FieldRefused where its time cannot be, or its words name a candidate
     */
    public Briefing plan(BriefingPlan plan, String by) {
        Election election = elections
                .next()
                .orElseThrow(() -> new FieldRefused("briefingAt", "no election is ahead; enter it first."));
        return add(election, null, plan, by);
    }

    /** Plans the event for those who joined since, and begins its process (P21.2). */
    public Briefing planSecond(UUID first, BriefingPlan plan, String by) {
        Briefing second = add(elections.election(rows.of(first).electionId()), first, plan, by);
        process.planned(second);
        return second;
    }

    private Briefing add(Election election, @Nullable UUID follows, BriefingPlan plan, String by) {
        refuseImpossible(election, plan);
        UUID id = rows.add(election.id(), follows, plan, by);
        rows.step(id, "Planned", plan.title(), null, by, follows == null ? "P21 P21.3" : "P21.2 P21.3");
        return rows.of(id);
    }

    /** The plan as it was changed; it is checked and decided anew. */
    public void revise(UUID id, BriefingPlan plan, String by) {
        refuseImpossible(elections.election(rows.of(id).electionId()), plan);
        rows.replan(id, plan, by);
        rows.step(id, "Plan changed", plan.title(), null, by, "P21.3");
    }

    private void refuseImpossible(Election election, BriefingPlan plan) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (!plan.startsAt().isAfter(now)) {
            throw new FieldRefused("briefingAt", "this lies in the past; enter when the event is to begin.");
        }
        LocalDate day = plan.startsAt().atZoneSameInstant(LONDON).toLocalDate();
        if (!day.isBefore(election.pollDate())) {
            throw new FieldRefused("briefingAt", "the poll is on " + election.pollDate() + "; the event is before it.");
        }
        if (!plan.questionsBy().isBefore(plan.startsAt()) || !plan.questionsBy().isAfter(now)) {
            throw new FieldRefused("questionsBy", "enter a time between now and the event.");
        }
        refuseNames(election.id(), plan.title(), "briefingTitle");
        refuseNames(election.id(), plan.place(), "briefingPlace");
        refuseNames(election.id(), plan.topics(), "briefingTopics");
    }

    private void refuseNames(UUID electionId, String text, String field) {
        names.in(electionId, text).ifPresent(found -> {
            throw new FieldRefused(field, "it names " + found + ", and it is published. Reword it (Q15).");
        });
    }

    /**
     * Writes down what the content is (P21.6).
     *
     * @throws FieldRefused where the planner checks their own plan
     */
    public void check(UUID id, boolean factual, Briefing.ElectionContent content, String words, String by) {
        if (rows.of(id).plannedBy().equals(by)) {
            throw new FieldRefused(
                    "factual", "you planned this event, so another person checks it. Unclaim the task for them.");
        }
        rows.checked(id, factual, content, words, by);
        rows.step(id, "Content checked", factual ? "Keeps to facts" : "Does not keep to facts", words, by, "P21.6");
    }

    /**
     * Decides.
     *
     * @param advice what the criteria say
     * @throws FieldRefused where a rule stands against it, its time has passed, the planner decides, or a reason is missing
     */
    public void decide(UUID id, Advice advice, Briefing.Outcome outcome, @Nullable String reason, String by) {
        Briefing briefing = rows.of(id);
        if (briefing.plannedBy().equals(by)) {
            throw new FieldRefused(
                    "briefingDecision",
                    "you planned this event, so another person must decide it. Unclaim the task for them.");
        }
        if (outcome == Briefing.Outcome.HOLD && advice != Advice.HOLD) {
            throw new FieldRefused("briefingDecision", "a rule stands against it. " + advice.label() + " (P21).");
        }
        if (outcome == Briefing.Outcome.HOLD && !briefing.startsAt().isAfter(OffsetDateTime.now(clock))) {
            throw new FieldRefused("briefingDecision", "its time has passed: send the plan back.");
        }
        if (outcome != Briefing.Outcome.HOLD && reason == null) {
            throw new FieldRefused("decisionReason", "say what is to be changed, or why it is dropped.");
        }
        rows.decided(id, advice, outcome, reason, by);
        rows.step(id, "Decided", outcome.label(), reason, by, "P21 P21.1 P21.6");
    }

    /**
     * Calls it off; everyone who was invited is told, and the returning officer.
     *
     * @throws FieldRefused where it is over, or was called off or dropped already
     */
    public void callOff(UUID id, String reason, String by) {
        Briefing briefing = rows.of(id);
        if (!briefing.canBeCalledOff()) {
            throw new FieldRefused("reason", "the event is over, or was called off or dropped already.");
        }
        rows.calledOff(id, reason, by);
        rows.step(id, "Called off", briefing.title(), reason, by, "P21.4");
        process.calledOff(briefing.reference());
    }
}
