package org.evenhand.imagery.removal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Policy;
import org.evenhand.election.Policy.ImageryPolicy;
import org.evenhand.election.candidate.Person;
import org.evenhand.engine.FieldRefused;
import org.evenhand.imagery.removal.Imagery.Outcome;
import org.evenhand.mail.Circulars;
import org.evenhand.mail.Letters;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases of police or fire imagery in campaign material (P27): assessed on evidence, challenged or left as the policy says
 * (E08), by another person than the one who assessed it.
 */
@Service
@Transactional
public class Removals {

    private static final String FOUND = "imagery-found";
    private static final String OUTCOME = "imagery-outcome";

    private final ImageryRows rows;
    private final StepRows steps;
    private final Evidences evidences;
    private final Campaigns campaigns;
    private final SameStep sameStep;
    private final Policy policy;
    private final MasterRegister register;
    private final Circulars circulars;
    private final Colleagues colleagues;
    private final Letters letters;
    private final Replies replies;

    Removals(
            ImageryRows rows,
            StepRows steps,
            Evidences evidences,
            Campaigns campaigns,
            SameStep sameStep,
            Policy policy,
            MasterRegister register,
            Circulars circulars,
            Colleagues colleagues,
            Letters letters,
            Replies replies) {
        this.rows = rows;
        this.steps = steps;
        this.evidences = evidences;
        this.campaigns = campaigns;
        this.sameStep = sameStep;
        this.policy = policy;
        this.register = register;
        this.circulars = circulars;
        this.colleagues = colleagues;
        this.letters = letters;
        this.replies = replies;
    }

    /** @throws IllegalStateException where none is assessed */
    @Transactional(readOnly = true)
    public Imagery of(UUID contactId) {
        return find(contactId)
                .orElseThrow(() -> new IllegalStateException("No imagery is assessed for contact " + contactId));
    }

    @Transactional(readOnly = true)
    public Optional<Imagery> find(UUID contactId) {
        return rows.find(contactId);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Imagery> all() {
        return rows.all();
    }

    /** The steps of a case, in their order. */
    @Transactional(readOnly = true)
    public List<Step> steps(UUID contactId) {
        return steps.of(contactId);
    }

    /** The candidates of a contact's election, as text for a form. */
    @Transactional(readOnly = true)
    public String candidates(UUID contactId) {
        return campaigns.describe(contactId);
    }

    /** Tells the Chief Executive at once that something was found (P27.3 · 003:Img3). */
    public void tellChiefExecutive(UUID contactId) {
        String reference = register.contact(contactId).reference();
        circulars.send(
                FOUND,
                reference,
                contactId,
                colleagues.addressesOf(OfficeGroup.CHIEF_EXECUTIVE),
                Map.of("reference", reference));
        register.decide(contactId, "Chief Executive told", "Imagery was reported", null, "the process", "P27.3");
    }

    /**
     * Writes down what was found out.
     *
     * @param address for a letter, needed where nobody of that name is on the list of candidates
     * @throws FieldRefused without evidence, without the merits where the policy weighs them, or where nobody could be
     *     written to
     */
    public void assess(
            UUID contactId, Sighting seen, @Nullable String address, Merits merits, Severity severity, String by) {
        ImageryPolicy inForce = policy.imageryPolicy();
        Optional<Person> person = campaigns.find(contactId, seen.campaign());
        if (evidences.of(contactId).isEmpty()) {
            throw new FieldRefused(
                    "imageUsed", "no evidence is kept yet. Add a picture, a PDF or a link at /desk/imagery (P27.4).");
        }
        if (inForce.weighsMerits() && !merits.missing().isEmpty()) {
            throw new FieldRefused(
                    merits.missing().get(0), "the policy weighs all four merits: record this one too (P27.5, E08.5).");
        }
        if (person.isEmpty() && address == null) {
            throw new FieldRefused(
                    "campaignAddress",
                    "nobody of this name is on the list of candidates: give an address to write to.");
        }
        rows.add(contactId, person.map(Person::id).orElse(null), address, seen, merits, severity, inForce, by);
        register.decide(
                contactId,
                "Imagery assessed",
                severity.label() + "; " + inForce.label(),
                seen.inWords() + "\n" + merits.describe(),
                by,
                "P27.4 P27.5");
    }

    /**
     * Challenges the use.
     *
     * @param first the first step; those under it are left out, for the reason given
     * @throws FieldRefused where a rule stands against it, or a reason is missing
     */
    public void challenge(UUID contactId, Advice advice, Rung first, Reasons reasons, String by) {
        Imagery imagery = decidable(contactId, by);
        if (!advice.allowsChallenge()) {
            throw new FieldRefused("imageryDecision", "the policy stands against it. " + advice.label() + " (E08).");
        }
        List<Rung> skipped = new Ladder(imagery.severity(), List.of()).skipTo(first, reasons.skip() != null);
        explain(imagery, true, first, reasons, by);
        decide(contactId, advice, true, reasons, by);
        for (Rung rung : skipped) {
            String why = String.valueOf(reasons.skip());
            steps.skip(contactId, rung, why, by);
            register.decide(contactId, "Step left out", rung.label(), why, by, "Q16");
        }
    }

    /** Leaves the use alone. @throws FieldRefused where the policy asks for a challenge, or a reason is missing */
    public void leave(UUID contactId, Advice advice, Reasons reasons, String by) {
        Imagery imagery = decidable(contactId, by);
        if (!advice.allowsLeaving()) {
            throw new FieldRefused(
                    "imageryDecision",
                    "the policy asks for a challenge. " + advice.label()
                            + " (E08). If the answers are wrong, have it assessed again.");
        }
        explain(imagery, false, Rung.VERBAL, reasons, by);
        decide(contactId, advice, false, reasons, by);
        end(contactId, Outcome.LEFT, reasons.decision(), by);
    }

    /** Sends it back to be assessed again; nothing is decided. */
    public void assessAgain(UUID contactId, String reason, String by) {
        decidable(contactId, by);
        register.decide(contactId, "Imagery decided", "To be assessed again", reason, by, "P27.4");
    }

    /** Ends a case, tells whoever reported it, and enters what the public may be told of it. */
    void end(UUID contactId, Outcome outcome, String words, String by) {
        rows.ended(contactId, outcome, words, by);
        register.decide(contactId, "Imagery settled", outcome.label(), words, by, "P27.4");
        replies.send(
                contactId,
                letters.write(OUTCOME, Map.of("contact", register.contact(contactId), "imageryOutcome", outcome)));
        register.provide(
                contactId,
                switch (outcome) {
                    case LEFT -> "Looked into; no removal is asked for. " + words;
                    case REMOVED -> "Looked into; the material was removed.";
                    case ESCALATED -> "Looked into; the material was not removed, and the returning officer was told.";
                });
    }

    private void decide(UUID contactId, Advice advice, boolean challenged, Reasons reasons, String by) {
        rows.decided(contactId, advice, challenged, reasons.decision(), reasons.difference(), by);
        register.decide(
                contactId,
                "Imagery decided",
                challenged ? "Challenged" : "Left alone",
                reasons.decision(),
                by,
                "P27.4 R3");
    }

    private void explain(Imagery imagery, boolean challenged, Rung first, Reasons reasons, String by) {
        boolean differs = sameStep.measure(imagery, sameStep.decided())
                .filter(like -> sameStep.differs(challenged, first, like))
                .isPresent();
        if (differs && reasons.difference() == null && reasons.skip() == null) {
            throw new FieldRefused(
                    "differenceReason",
                    "another case as serious as this went another way: say why this one does not (Q16).");
        }
        if (differs) {
            String why = reasons.difference() == null ? reasons.skip() : reasons.difference();
            register.decide(imagery.contactId(), "Unlike an earlier decision", "Reason given", why, by, "Q16");
        }
    }

    private Imagery decidable(UUID contactId, String by) {
        Imagery imagery = of(contactId);
        if (imagery.assessedBy().equals(by)) {
            throw new FieldRefused(
                    "imageryDecision",
                    "you assessed this case, so another person must decide it. Unclaim the task for them.");
        }
        return imagery;
    }

    /**
     * Why it is decided so.
     *
     * @param skip why steps are left out
     * @param difference why it goes another way than a case as serious
     */
    public record Reasons(
            String decision,
            @Nullable String skip,
            @Nullable String difference) {}
}
