package org.evenhand.imagery.removal;

import java.util.List;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.imagery.removal.Imagery.Outcome;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A use is challenged or left as the policy says (E08), by another person than the one who assessed it. */
@Service
@Transactional
public class ImageryDecisions {

    private final Removals removals;
    private final ImageryRows rows;
    private final StepRows steps;
    private final SameStep sameStep;
    private final MasterRegister register;

    ImageryDecisions(Removals removals, ImageryRows rows, StepRows steps, SameStep sameStep, MasterRegister register) {
        this.removals = removals;
        this.rows = rows;
        this.steps = steps;
        this.sameStep = sameStep;
        this.register = register;
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
        removals.end(contactId, Outcome.LEFT, reasons.decision(), by);
    }

    /** Sends it back to be assessed again; nothing is decided. */
    public void assessAgain(UUID contactId, String reason, String by) {
        decidable(contactId, by);
        register.decide(contactId, "Imagery decided", "To be assessed again", reason, by, "P27.4");
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
                .filter(like -> like.differs(challenged, first))
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
        Imagery imagery = removals.of(contactId);
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
