package org.evenhand.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Calendars;
import org.evenhand.engine.FieldRefused;
import org.evenhand.parity.LikeCases;
import org.evenhand.parity.Outcome;
import org.evenhand.parity.UnlikeDecisions;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests to visit premises (P24): assessed, seen by the Chief Constable where the policy says so, decided by another
 * person, never against the criteria (E06). Every request is kept, whatever came of it (C13, R2).
 */
@Service
@Transactional
public class Visits {

    /** Our own: how long the decision waits for the Chief Constable's view (working days). */
    static final int VIEW_WITHIN = 3;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private final VisitVersions versions;
    private final Sites sites;
    private final MasterRegister register;
    private final LikeCases likeCases;
    private final UnlikeDecisions unlike;
    private final Calendars calendars;
    private final VisitProcess process;
    private final Clock clock;

    Visits(
            VisitVersions versions,
            Sites sites,
            MasterRegister register,
            LikeCases likeCases,
            UnlikeDecisions unlike,
            Calendars calendars,
            VisitProcess process,
            Clock clock) {
        this.versions = versions;
        this.sites = sites;
        this.register = register;
        this.likeCases = likeCases;
        this.unlike = unlike;
        this.calendars = calendars;
        this.process = process;
        this.clock = clock;
    }

    /** What a decider chooses. */
    public enum Choice {
        GRANT,
        MOVE,
        REFUSE
    }

    @Transactional(readOnly = true)
    public Optional<Visit> latest(UUID contactId) {
        return versions.latest(contactId);
    }

    /** @throws IllegalStateException where none is assessed */
    @Transactional(readOnly = true)
    public Visit of(UUID contactId) {
        return versions.latest(contactId)
                .orElseThrow(() -> new IllegalStateException("No visit is assessed for contact " + contactId));
    }

    /** The visits that were granted and stand, from the first to the last. */
    @Transactional(readOnly = true)
    public List<Visit> standing() {
        return versions.standing();
    }

    /**
     * Writes down the visit and the answers to the criteria.
     *
     * @throws FieldRefused where its day is past, its premises are unknown, or another visit is there at that time
     */
    public void assess(UUID contactId, VisitPlan plan, String by) {
        String site = sites.find(plan.site())
                .orElseThrow(() -> new FieldRefused(
                        "visitSite", "these premises are not on the list; take the name from it, or have them added."));
        if (!plan.startsAt().isAfter(OffsetDateTime.now(clock))) {
            throw new FieldRefused("visitAt", "this lies in the past; enter when the visit is to begin.");
        }
        refuseClash(contactId, site, plan.startsAt(), plan.endsAt(), "visitAt");
        versions.add(contactId, plan.at(site), by);
        register.decide(contactId, "Visit assessed", site, plan.criteria(), by, "P24.2");
    }

    /** Seeks the Chief Constable's view; until when the decision waits for it, in London's time (P24.1). */
    public OffsetDateTime seekView(UUID contactId) {
        OffsetDateTime until = calendars
                .elections()
                .after(LocalDate.now(clock.withZone(LONDON)), VIEW_WITHIN)
                .day()
                .atTime(END_OF_DAY)
                .atZone(LONDON)
                .toOffsetDateTime();
        versions.viewSought(contactId, until);
        return until;
    }

    public void giveView(UUID contactId, Visit.View view, @Nullable String words, String by) {
        versions.viewGiven(contactId, view, words, by);
        register.decide(contactId, "Chief Constable’s view", view.label(), words, by, "P24.1");
    }

    /** The view did not come in time, and the decision waits no longer. */
    public void lapseView(UUID contactId) {
        versions.viewLapsed(contactId);
        register.decide(contactId, "Chief Constable’s view", "Did not come in time", null, "the time limit", "P24.1");
    }

    /** Notes what communications agreed on linked publicity (P24.6). */
    public void settlePlan(UUID contactId, boolean agreed, String plan, String by) {
        versions.plan(contactId, plan, by);
        register.decide(
                contactId, "Linked publicity", agreed ? "Agreed in full" : "Not agreed", plan, by, "P24.6 E06.5");
    }

    /**
     * Decides.
     *
     * @param advice what the criteria say
     * @param reason required unless it is granted
     * @param difference why a like request went the other way
     * @throws FieldRefused where a rule stands against the decision, or it lacks its reasons
     */
    public void decide(
            UUID contactId,
            Advice advice,
            Choice choice,
            @Nullable String reason,
            @Nullable String difference,
            String by) {
        Visit visit = of(contactId);
        if (visit.assessedBy().equals(by)) {
            throw new FieldRefused(
                    "visitDecision",
                    "you assessed this visit, so another person must decide it. Unclaim the task for them.");
        }
        if (!visit.viewSettled()) {
            throw new FieldRefused(
                    "visitDecision", "the Chief Constable’s view is neither in nor is its time over (P24.1).");
        }
        if (choice != Choice.GRANT && reason == null) {
            throw new FieldRefused("decisionReason", "give the reason.");
        }
        Visit.Outcome outcome = outcome(advice, choice);
        if (outcome.grants()) {
            refuseClash(contactId, visit.site(), visit.startsAt(), visit.endsAt(), "visitDecision");
        }
        if (outcome != Visit.Outcome.MOVED) {
            unlike.explain(contactId, outcome.grants() ? Outcome.ANSWERED : Outcome.REFUSED, difference, by);
        }
        versions.decided(contactId, advice, outcome, reason, difference, by);
        register.decide(contactId, "Visit decided", outcome.label(), reason, by, "P24.1 P24.2");
    }

    /** @throws FieldRefused if it would grant against the advice */
    static Visit.Outcome outcome(Advice advice, Choice choice) {
        if (choice == Choice.GRANT && !advice.allowsGrant()) {
            throw new FieldRefused("visitDecision", "a rule stands against it. " + advice.label() + " (E06, Q01).");
        }
        return switch (choice) {
            case MOVE -> Visit.Outcome.MOVED;
            case REFUSE -> Visit.Outcome.REFUSED;
            case GRANT ->
                switch (advice) {
                    case GROUP -> Visit.Outcome.GRANTED_JOINTLY;
                    case VIRTUAL -> Visit.Outcome.GRANTED_VIRTUALLY;
                    default -> Visit.Outcome.GRANTED;
                };
        };
    }

    /** Notes that the other leadership knows of the decision (Q23). @throws FieldRefused if it is the decider who says so */
    public void confirmNotice(UUID contactId, String by) {
        if (by.equals(of(contactId).decidedBy())) {
            throw new FieldRefused(
                    "noticeRead", "you decided this visit; someone of the other leadership confirms it (Q23).");
        }
        versions.noticed(contactId, by);
        register.decide(contactId, "Visit notice", "Read", null, by, "P24.7 Q23");
    }

    /**
     * The request is withdrawn: what is arranged is called off, and everyone concerned is told.
     *
     * @throws FieldRefused where it is refused, withdrawn or over, so that there is nothing to call off
     */
    public void withdraw(UUID contactId, String reason, String by) {
        Visit visit = of(contactId);
        if (!visit.canBeWithdrawn()) {
            throw new FieldRefused("reason", "the visit is refused, withdrawn or over already.");
        }
        versions.withdrawn(contactId, reason, by);
        register.decide(contactId, "Visit withdrawn", visit.site(), reason, by, "P24.7");
        process.withdrawn(contactId, visit.reference());
    }

    /**
     * Writes down what took place, or that nothing did (Q07).
     *
     * @throws FieldRefused while the visit lies ahead
     */
    public void record(UUID contactId, VisitRecord record, String by) {
        Visit visit = of(contactId);
        if (visit.startsAt().isAfter(OffsetDateTime.now(clock))) {
            throw new FieldRefused(
                    "visitHappened",
                    "the visit is still to come (" + VisitWords.when(visit)
                            + "). If there will be none, call it off on its page.");
        }
        versions.recorded(contactId, record, by);
        register.decide(
                contactId,
                "Visit recorded",
                record.happened() ? "Took place" : "Did not take place",
                record.notes(),
                by,
                "P24.7 Q07");
    }

    private void refuseClash(UUID contactId, String site, OffsetDateTime from, OffsetDateTime until, String field) {
        versions.standing().stream()
                .filter(other ->
                        !other.contactId().equals(contactId) && other.site().equals(site))
                .filter(other -> other.startsAt().isBefore(until) && from.isBefore(other.endsAt()))
                .findFirst()
                .ifPresent(other -> {
                    throw new FieldRefused(
                            field, "another visit is at " + site + " at that time: " + other.reference() + ".");
                });
    }

    /** Whether two requests went different ways, and what became of the others; as text for a form. */
    @Transactional(readOnly = true)
    public String likeCases(UUID contactId) {
        return likeCases.of(contactId).describe();
    }

    /** @param outcome what the letter speaks of: what was decided, or what may be */
    Map<String, Object> facts(Visit visit, Visit.Outcome outcome) {
        return Map.of(
                "visit",
                visit,
                "contact",
                register.contact(visit.contactId()),
                "when",
                VisitWords.when(visit),
                "outcome",
                outcome);
    }
}
