package org.evenhand.imagery.removal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Office;
import org.evenhand.mail.Circulars;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written about a case: call note, letter, instruction, note to the returning officer, reminder (T27–T30). */
@Service
@Transactional
public class RemovalLetters {

    static final String CALL_NOTE = "T27";
    static final String REMOVAL = "T28";
    static final String INSTRUCTION = "T29";
    static final String OFFICER = "T30";
    static final String OFFICER_AT_ONCE = "T30-challenge";
    static final String REMINDER = "imagery-reminder";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Removals removals;
    private final Campaigns campaigns;
    private final Bundles bundles;
    private final Documents documents;
    private final MasterRegister register;
    private final Office office;
    private final Colleagues colleagues;
    private final Letters letters;
    private final Circulars circulars;
    private final Outbox outbox;
    private final DateWords words;
    private final ReplyTime replyTime;

    RemovalLetters(
            Removals removals,
            Campaigns campaigns,
            Bundles bundles,
            Documents documents,
            MasterRegister register,
            Office office,
            Colleagues colleagues,
            Letters letters,
            Circulars circulars,
            Outbox outbox,
            DateWords words,
            ReplyTime replyTime) {
        this.removals = removals;
        this.campaigns = campaigns;
        this.bundles = bundles;
        this.documents = documents;
        this.register = register;
        this.office = office;
        this.colleagues = colleagues;
        this.letters = letters;
        this.circulars = circulars;
        this.outbox = outbox;
        this.words = words;
        this.replyTime = replyTime;
    }

    /** Puts the note of the conversation with the papers of the case (T27). */
    void fileCallNote(UUID contactId, String caller) {
        Map<String, Object> facts = facts(contactId);
        facts.put("caller", caller);
        facts.put("call", step(contactId, Rung.VERBAL).orElseThrow());
        byte[] note = letters.write(CALL_NOTE, facts).body().getBytes(StandardCharsets.UTF_8);
        documents.add(contactId, removals.of(contactId).reference() + " call note.txt", "text/plain", note);
    }

    /** The letter as it would go out now, for the person who approves it. */
    @Transactional(readOnly = true)
    public String previewRemoval(UUID contactId) {
        Imagery imagery = removals.of(contactId);
        String recipients = String.join(", ", campaigns.addresses(imagery));
        return letters.write(
                        REMOVAL, removalFacts(contactId, replyTime.fromNow().due()))
                .preview(recipients.isEmpty() ? "(no e-mail address; add one to the list of candidates)" : recipients);
    }

    List<String> removalRecipients(Imagery imagery) {
        return campaigns.addresses(imagery);
    }

    /** Sends it to each of candidate and agents, once; returns what it says. */
    String sendRemoval(UUID contactId, OffsetDateTime replyDue) {
        Imagery imagery = removals.of(contactId);
        Letters.Text letter = letters.write(REMOVAL, removalFacts(contactId, replyDue));
        for (String address : campaigns.addresses(imagery)) {
            outbox.put(letter.to(address, imagery.reference() + " " + address).about(contactId));
        }
        return letter.body();
    }

    /** Sends the instruction with the bundle (T29). */
    public void instruct(UUID contactId) {
        Imagery imagery = removals.of(contactId);
        Letters.Text letter = letters.write(INSTRUCTION, facts(contactId));
        outbox.put(letter.to(String.valueOf(imagery.adviser()), imagery.reference())
                .about(contactId)
                .enclosing(List.of(bundles.file(contactId))));
    }

    /** Tells the returning officer that it is not removed, with the bundle (T30). */
    void tellReturningOfficer(UUID contactId) {
        Imagery imagery = removals.of(contactId);
        Letters.Text letter = letters.write(OFFICER, facts(contactId));
        outbox.put(letter.to(String.valueOf(imagery.officerAddress()), imagery.reference())
                .about(contactId)
                .enclosing(List.of(bundles.file(contactId))));
    }

    /** Tells the returning officer of a challenge at once, where the policy says so and the address is known (P27.9). */
    public void tellOfChallenge(UUID contactId) {
        Optional<String> address = returningOfficer();
        address.ifPresent(officer -> outbox.put(letters.write(OFFICER_AT_ONCE, facts(contactId))
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

    /** The returning officer's address in the office's profile. */
    @Transactional(readOnly = true)
    public Optional<String> returningOfficer() {
        return office.returningOfficerAddress();
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

    private Map<String, Object> removalFacts(UUID contactId, OffsetDateTime replyDue) {
        Map<String, Object> facts = facts(contactId);
        facts.put("replyDay", day(replyDue));
        step(contactId, Rung.VERBAL).map(Step::spokenAt).ifPresent(spoken -> facts.put("earlierCall", day(spoken)));
        facts.put(
                "nextStep",
                removals.of(contactId).severity().rungs().contains(Rung.LEGAL_ADVICE)
                        ? Rung.LEGAL_ADVICE
                        : Rung.RETURNING_OFFICER);
        return facts;
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(LONDON).toLocalDate();
    }

    private Map<String, Object> facts(UUID contactId) {
        Imagery imagery = removals.of(contactId);
        Map<String, Object> facts = new HashMap<>();
        facts.put("imagery", imagery);
        facts.put("contact", register.contact(contactId));
        facts.put("steps", steps(contactId));
        if (!imagery.merits().describe().isEmpty()) {
            facts.put("merits", imagery.merits().describe());
        }
        return facts;
    }

    /** The steps so far, one a line. */
    @Transactional(readOnly = true)
    public String steps(UUID contactId) {
        String taken = removals.steps(contactId).stream()
                .map(step -> words.day(step.takenAt().toInstant()) + "  "
                        + step.rung().label() + " – " + step.outcome())
                .collect(Collectors.joining("\n"));
        return taken.isEmpty() ? "None" : taken;
    }

    private Optional<Step> step(UUID contactId, Rung rung) {
        return removals.steps(contactId).stream()
                .filter(step -> step.rung() == rung && !step.skipped())
                .findFirst();
    }
}
