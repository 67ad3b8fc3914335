package org.evenhand.media;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Periods;
import org.evenhand.engine.FieldRefused;
import org.evenhand.media.MediaClaim.Kind;
import org.evenhand.media.MediaClaim.Outcome;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NamesInDrafts;
import org.evenhand.register.NewContact;
import org.evenhand.register.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What media ask and what is claimed in public: answered with the facts alone, or left (P28, E09). */
@Service
@Transactional
public class MediaClaims {

    private static final String NOT_KNOWN = "Not known";

    private final MediaRows rows;
    private final MasterRegister register;
    private final Publication publication;
    private final NamesInDrafts names;
    private final Periods periods;

    MediaClaims(
            MediaRows rows, MasterRegister register, Publication publication, NamesInDrafts names, Periods periods) {
        this.rows = rows;
        this.register = register;
        this.publication = publication;
        this.names = names;
        this.periods = periods;
    }

    /** Enters what somebody of the office was asked or has seen, though it be no contact from a candidate (C12). */
    public Contact log(NewContact seen, Kind kind, @Nullable OffsetDateTime deadline) {
        Contact contact = register.enter(seen);
        register.reclassify(contact.id(), ContactClass.MEDIA);
        rows.add(contact.id(), seen.requesterName() == null ? NOT_KNOWN : seen.requesterName(), kind, deadline);
        return contact;
    }

    /** Opens the claim of a contact that came in by itself, and names nobody who wrote; one that was logged stays. */
    void begin(UUID contactId) {
        rows.add(contactId, NOT_KNOWN, null, null);
    }

    /** @throws IllegalStateException where none was begun */
    @Transactional(readOnly = true)
    public MediaClaim of(UUID contactId) {
        return rows.find(contactId)
                .orElseThrow(() -> new IllegalStateException("No claim was begun for contact " + contactId));
    }

    /** Those that are still to be answered, left or published, the first deadline first. */
    @Transactional(readOnly = true)
    public List<MediaClaim> open() {
        return rows.open();
    }

    public void assess(UUID contactId, Assessed assessed, String by) {
        rows.assessed(contactId, assessed, by);
        register.decide(contactId, "Claim assessed", assessed.kind().label(), assessed.answers(), by, "P28.2 P28.3");
    }

    /** Nothing is answered, by the rule (E09.2) or because its approver leaves it. */
    public void leave(UUID contactId, @Nullable String reason, @Nullable String by) {
        String why = reason == null ? "It is a matter of interpretation, or nothing in it is wrong" : reason;
        rows.decided(contactId, Outcome.LEFT, why, null);
        register.decide(contactId, "Claim", Outcome.LEFT.label(), why, by == null ? Decision.BY_RULE : by, "P28.3");
        register.provide(contactId, "Left unanswered. " + why);
    }

    /** @throws FieldRefused if it attacks, does more than correct, or names anybody (P28.4, Q15, Q18) */
    public void draft(UUID contactId, Correction correction, String by) {
        refuse(correction.correctsOnly(), "correctsOnly", "a correction says what is right and no more (P28.4).");
        refuse(correction.attacksNobody(), "attacksNobody", "a correction attacks no person and no position (P28.4).");
        refuse(correction.neutral(), "neutralTone", "a correction is neutral in tone (P28.4).");
        refuse(
                !(correction.swaysVote() && periods.now().restricted()),
                "correctionSways",
                "in the pre-election period nothing goes out that seems to sway the vote (P29.2, P28.5).");
        refuseNames(contactId, correction.wording(), "correctionWording");
        rows.drafted(contactId, correction, by);
        register.decide(contactId, "Correction drafted", "For approval", correction.checks(), by, "P28.4 Q18");
    }

    /** @throws FieldRefused if the approver drafted it, or it names somebody by today's lists */
    public void approve(UUID contactId, String by) {
        MediaClaim claim = of(contactId);
        if (by.equals(claim.draftedBy())) {
            throw new FieldRefused(
                    "correctionDecision",
                    "you drafted this correction, so another person must approve it (P28.4). Unclaim the task for them.");
        }
        refuseNames(contactId, String.valueOf(claim.wording()), "correctionDecision");
        rows.decided(contactId, Outcome.ANSWERED, null, by);
        register.decide(contactId, "Correction", "Approved", null, by, "P28.4");
        register.provide(contactId, claim.wording() + "\n\nSource: " + claim.source());
    }

    public void sendBack(UUID contactId, String reason, String by) {
        rows.returned(contactId, reason);
        register.decide(contactId, "Correction", "Returned to the drafter", reason, by, "P28.4");
    }

    /** Where it stands now; the entry on the public register follows as for every contact. */
    public void post(UUID contactId, String where, String by) {
        rows.posted(contactId, where, by);
        register.decide(contactId, "Correction", "Published", where, by, "P28.4 P28.5");
    }

    private void refuseNames(UUID contactId, String wording, String field) {
        String found = publication.identifying(contactId, wording).orElseGet(() -> names.in(wording));
        refuse(
                found.isEmpty(),
                field,
                "a correction names no person and no party, and this has " + found + " (P28.4, Q15). Reword it.");
    }

    private static void refuse(boolean good, String field, String why) {
        if (!good) {
            throw new FieldRefused(field, why);
        }
    }
}
