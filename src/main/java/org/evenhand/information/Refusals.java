package org.evenhand.information;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Purpose;
import org.evenhand.mail.Letters;
import org.evenhand.parity.LikeCases;
import org.evenhand.parity.LikeDealings;
import org.evenhand.parity.Outcome;
import org.evenhand.register.LikeEntries;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refusals of information: grounds, deciders and reasons on record, and none that nobody but its drafter has seen (P15). */
@Service
@Transactional
public class Refusals {

    static final String TEMPLATE = "T07";

    private final MasterRegister register;
    private final RefusalVersions versions;
    private final LikeEntries likeEntries;
    private final LikeCases likeCases;
    private final Letters letters;
    private final Replies replies;
    private final Deadlines deadlines;

    Refusals(
            MasterRegister register,
            RefusalVersions versions,
            LikeEntries likeEntries,
            LikeCases likeCases,
            Letters letters,
            Replies replies,
            Deadlines deadlines) {
        this.register = register;
        this.versions = versions;
        this.likeEntries = likeEntries;
        this.likeCases = likeCases;
        this.letters = letters;
        this.replies = replies;
        this.deadlines = deadlines;
    }

    /** Like requests that were answered, as text; empty where there is none (P15.4). */
    @Transactional(readOnly = true)
    public String likeAnswers(UUID contactId) {
        String published = likeEntries.describe(register.contact(contactId).informationSought());
        LikeDealings like = likeCases.of(contactId);
        return like.differFrom(Outcome.REFUSED) ? (like.describe() + "\n\n" + published).strip() : published;
    }

    @Transactional(readOnly = true)
    public Optional<Refusal> latest(UUID contactId) {
        return versions.latest(contactId);
    }

    /**
     * Proposes a refusal.
     *
     * @param differenceReason why a like request was answered and this one is not
     * @throws Unexplained if there is such a request and no reason (P15.4)
     */
    public void propose(
            UUID contactId,
            RefusalGround ground,
            String reasons,
            @Nullable String publicSources,
            @Nullable String differenceReason,
            String by) {
        if (differenceReason == null && !likeAnswers(contactId).isEmpty()) {
            throw new Unexplained();
        }
        versions.propose(contactId, ground, reasons, publicSources, differenceReason, by);
        register.decide(contactId, "Refusal proposed", ground.label(), reasons, by, "P15.2 P15.3");
        if (differenceReason != null) {
            register.decide(contactId, "Unlike an earlier answer", "Reason given", differenceReason, by, "P15.4");
        }
    }

    /** @throws SamePerson if the decider proposed it (P15.1) */
    public void decide(UUID contactId, String by) {
        if (current(contactId).proposedBy().equals(by)) {
            throw new SamePerson();
        }
        versions.decided(contactId, by);
        register.decide(contactId, "Refusal decided", "Refused", null, by, "P15.1");
    }

    /** @throws SamePerson if one person would be both deciders (Q22) */
    public void join(UUID contactId, String by) {
        refuseTheSame(contactId, by);
        versions.joined(contactId, by);
        register.decide(contactId, "Refusal joined", "Refused jointly", null, by, "P15.1 Q22");
    }

    /** @throws SamePerson if one person would be both deciders (Q22) */
    public void differ(UUID contactId, String reason, String by) {
        refuseTheSame(contactId, by);
        versions.differed(contactId, reason, by);
        register.decide(
                contactId, "Refusal not joined", "To be decided by the policy’s tie-break", reason, by, "P15.1 Q22");
    }

    private void refuseTheSame(UUID contactId, String by) {
        Refusal refusal = current(contactId);
        if (by.equals(refusal.decidedBy()) || by.equals(refusal.proposedBy())) {
            throw new SamePerson();
        }
    }

    /** Breaks the tie in favour of the refusal. */
    public void uphold(UUID contactId, String reason, String by) {
        versions.upheld(contactId, by);
        register.decide(contactId, "Tie broken", "Refused", reason, by, "P15.1 Q22");
    }

    /** The request is to be answered after all. */
    public void giveBack(UUID contactId, String reason, String by) {
        versions.returned(contactId, reason);
        register.decide(contactId, "Refusal returned", "To be answered", reason, by, "P15.1");
    }

    @Transactional(readOnly = true)
    public String preview(UUID contactId) {
        return replies.preview(contactId, letter(contactId));
    }

    /**
     * Sends the refusal, once, and enters it as the answer (U2).
     *
     * @throws IllegalStateException if it is not decided by all whom the rule asks
     */
    public void send(UUID contactId, boolean jointly) {
        if (!current(contactId).isMade(jointly)) {
            throw new IllegalStateException("The latest refusal is not decided by all who must (Q22)");
        }
        replies.send(contactId, letter(contactId));
        deadlines.end(contactId, Purpose.ANSWER);
        register.provide(contactId, "Refused. " + current(contactId).reasons());
    }

    private Letters.Text letter(UUID contactId) {
        return letters.write(TEMPLATE, Map.of("contact", register.contact(contactId), "refusal", current(contactId)));
    }

    private Refusal current(UUID contactId) {
        return versions.latest(contactId)
                .orElseThrow(() -> new IllegalStateException("No refusal is proposed for contact " + contactId));
    }

    /** Two deciders are two people, and neither of them drafted. */
    public static class SamePerson extends RuntimeException {}

    /** A like request was answered, and nothing says why this one is not. */
    public static class Unexplained extends RuntimeException {}
}
