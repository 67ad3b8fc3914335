package org.evenhand.imagery.removal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Office;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the returning officer is told of a case (P27.9, T30). */
@Service
@Transactional
public class OfficerLetters {

    private static final String NOT_REMOVED = "T30";
    private static final String AT_ONCE = "T30-challenge";

    private final Removals removals;
    private final RemovalFacts facts;
    private final Bundles bundles;
    private final MasterRegister register;
    private final Office office;
    private final Letters letters;
    private final Outbox outbox;

    OfficerLetters(
            Removals removals,
            RemovalFacts facts,
            Bundles bundles,
            MasterRegister register,
            Office office,
            Letters letters,
            Outbox outbox) {
        this.removals = removals;
        this.facts = facts;
        this.bundles = bundles;
        this.register = register;
        this.office = office;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** The returning officer's address in the office's profile. */
    @Transactional(readOnly = true)
    public Optional<String> address() {
        return office.returningOfficerAddress();
    }

    /** Tells that it is not removed, with the bundle. */
    void tellNotRemoved(UUID contactId) {
        Imagery imagery = removals.of(contactId);
        Letters.Text letter = letters.write(NOT_REMOVED, facts.of(contactId));
        outbox.put(letter.to(String.valueOf(imagery.officerAddress()), imagery.reference())
                .about(contactId)
                .enclosing(List.of(bundles.file(contactId))));
    }

    /** Tells of a challenge at once, where the policy says so and the address is known. */
    public void tellOfChallenge(UUID contactId) {
        Optional<String> address = address();
        address.ifPresent(officer -> outbox.put(letters.write(AT_ONCE, facts.of(contactId))
                .to(officer, removals.of(contactId).reference())
                .about(contactId)));
        register.decide(
                contactId,
                "Returning officer told of the challenge",
                address.isPresent() ? "By e-mail" : "No address is in the office’s profile: tell them by telephone",
                null,
                "the process",
                "P27.9");
    }
}
