package org.evenhand.information;

import java.util.UUID;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Purpose;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replies under a right of access: the office's own, drafted, signed and sent, and the copies of the others' (P13). Both
 * stand in the register, which says under which right they were given (C14), and by its publication before everyone (U3).
 */
@Service
@Transactional
public class Disclosures {

    private final MasterRegister register;
    private final AccessRequestRows rows;
    private final AccessRequests requests;
    private final Answers answers;
    private final DisclosureLetter letter;
    private final Messages messages;
    private final Outbox outbox;
    private final Deadlines deadlines;

    Disclosures(
            MasterRegister register,
            AccessRequestRows rows,
            AccessRequests requests,
            Answers answers,
            DisclosureLetter letter,
            Messages messages,
            Outbox outbox,
            Deadlines deadlines) {
        this.register = register;
        this.rows = rows;
        this.requests = requests;
        this.answers = answers;
        this.letter = letter;
        this.messages = messages;
        this.outbox = outbox;
        this.deadlines = deadlines;
    }

    /** Drafts the next version of the office's reply. */
    public void draft(
            UUID contactId,
            DisclosureOutcome outcome,
            @Nullable String exemption,
            String text,
            String replyAddress,
            String by) {
        answers.draft(contactId, text, replyAddress, by);
        rows.disclose(contactId, outcome, exemption);
        register.decide(contactId, "Reply drafted", outcome.label(), exemption, by, "P13.1");
    }

    /** The letter as it will be sent. */
    @Transactional(readOnly = true)
    public String preview(UUID contactId) {
        return letter.of(contactId, latest(contactId)).preview(latest(contactId).replyAddress());
    }

    /**
     * Signs the latest version (P13.7).
     *
     * @throws InformationRequests.SamePerson if the signer drafted it
     */
    public void sign(UUID contactId, String by) {
        Answer answer = latest(contactId);
        if (answer.draftedBy().equals(by)) {
            throw new InformationRequests.SamePerson();
        }
        answers.approve(answer, by);
        register.decide(contactId, "Reply signed", "Version " + answer.version(), null, by, "P13.7 Q13");
    }

    public void sendBack(UUID contactId, String reason, String by) {
        Answer answer = latest(contactId);
        answers.sendBack(answer, reason, by);
        register.decide(contactId, "Reply returned", "Version " + answer.version(), reason, by, "P13.7");
    }

    /**
     * Sends the signed reply, once, enters what was disclosed, and ends its clock.
     *
     * @throws IllegalStateException if the latest version is not signed
     */
    public void send(UUID contactId) {
        Answer answer = latest(contactId);
        if (answer.approvedBy() == null) {
            throw new IllegalStateException("The latest version of the reply is not signed (P13.7)");
        }
        Contact contact = register.contact(contactId);
        outbox.put(letter.of(contactId, answer)
                .to(answer.replyAddress(), contact.reference())
                .about(contactId)
                .answering(messages.thread(contactId)));
        register.provide(contactId, answer.text());
        deadlines.end(contactId, Purpose.of(contact.contactClass()));
    }

    /** Enters the copy of another authority's reply (P13.3). */
    public void receive(UUID contactId, String disclosed, String by) {
        register.provide(contactId, disclosed);
        deadlines.end(contactId, Purpose.of(register.contact(contactId).contactClass()));
        register.decide(
                contactId,
                "Disclosure received",
                "From " + requests.of(contactId).authority().label(),
                null,
                by,
                "P13.3");
    }

    private Answer latest(UUID contactId) {
        return answers.latest(contactId)
                .orElseThrow(() -> new IllegalStateException("No reply is drafted for contact " + contactId));
    }
}
