package org.evenhand.imagery.removal;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.mail.Circulars;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written on the ladder: call note, letter, instruction and reminder (T27–T29). */
@Service
@Transactional
public class RemovalLetters {

    /** Under this name the register has each instruction that was given. */
    static final String INSTRUCTED = "Legal adviser instructed";

    private static final String CALL_NOTE = "T27";
    private static final String REMOVAL = "T28";
    private static final String INSTRUCTION = "T29";
    private static final String REMINDER = "imagery-reminder";

    private final Removals removals;
    private final RemovalFacts facts;
    private final Campaigns campaigns;
    private final Bundles bundles;
    private final Documents documents;
    private final MasterRegister register;
    private final Colleagues colleagues;
    private final Letters letters;
    private final Circulars circulars;
    private final Outbox outbox;
    private final DateWords words;
    private final ReplyTime replyTime;

    RemovalLetters(
            Removals removals,
            RemovalFacts facts,
            Campaigns campaigns,
            Bundles bundles,
            Documents documents,
            MasterRegister register,
            Colleagues colleagues,
            Letters letters,
            Circulars circulars,
            Outbox outbox,
            DateWords words,
            ReplyTime replyTime) {
        this.removals = removals;
        this.facts = facts;
        this.campaigns = campaigns;
        this.bundles = bundles;
        this.documents = documents;
        this.register = register;
        this.colleagues = colleagues;
        this.letters = letters;
        this.circulars = circulars;
        this.outbox = outbox;
        this.words = words;
        this.replyTime = replyTime;
    }

    /** Puts the note of the conversation with the papers of the case (T27). */
    void fileCallNote(UUID contactId, String caller) {
        byte[] note =
                letters.write(CALL_NOTE, facts.ofCall(contactId, caller)).body().getBytes(StandardCharsets.UTF_8);
        documents.add(contactId, removals.of(contactId).reference() + " call note.txt", "text/plain", note);
    }

    /** The letter as it would go out now, for the person who approves it. */
    @Transactional(readOnly = true)
    public String previewRemoval(UUID contactId) {
        String recipients = String.join(", ", removalRecipients(removals.of(contactId)));
        return letters.write(
                        REMOVAL, facts.ofRemoval(contactId, replyTime.fromNow().due()))
                .preview(recipients.isEmpty() ? "(no e-mail address; add one to the list of candidates)" : recipients);
    }

    List<String> removalRecipients(Imagery imagery) {
        return campaigns.addresses(imagery);
    }

    /** Sends it to each of candidate and agents, once; returns what it says. */
    String sendRemoval(UUID contactId, OffsetDateTime replyDue) {
        Imagery imagery = removals.of(contactId);
        Letters.Text letter = letters.write(REMOVAL, facts.ofRemoval(contactId, replyDue));
        for (String address : removalRecipients(imagery)) {
            outbox.put(letter.to(address, imagery.reference() + " " + address).about(contactId));
        }
        return letter.body();
    }

    /** Sends the latest instruction with the bundle, each that was given once (T29). */
    public void instruct(UUID contactId) {
        Imagery imagery = removals.of(contactId);
        String adviser = String.valueOf(imagery.adviser());
        Letters.Text letter = letters.write(INSTRUCTION, facts.of(contactId));
        outbox.put(letter.to(adviser, imagery.reference() + " " + adviser + " " + instructions(contactId))
                .about(contactId)
                .enclosing(List.of(bundles.file(contactId))));
    }

    private long instructions(UUID contactId) {
        return register.decisions(contactId).stream()
                .filter(decision -> decision.kind().equals(INSTRUCTED))
                .count();
    }

    /** Reminds of a reply that is due soon. */
    public void remind(UUID contactId, OffsetDateTime replyDue) {
        String reference = removals.of(contactId).reference();
        circulars.send(
                REMINDER,
                reference + " " + replyDue.toInstant(),
                contactId,
                colleagues.addressesOf(OfficeGroup.SPOC),
                Map.of("reference", reference, "day", words.day(replyDue.toInstant())));
        register.decide(
                contactId,
                "Reminder",
                "A reply on imagery is due on " + words.day(replyDue.toInstant()),
                null,
                "the clock",
                "P27.7");
    }
}
