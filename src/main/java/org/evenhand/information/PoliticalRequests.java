package org.evenhand.information;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Office;
import org.evenhand.mail.BareForwards;
import org.evenhand.mail.MailboxCopies;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clearly political requests, forwarded to the commissioner in person and then deleted, where the policy says so and two
 * people have found no request for information inside (P18.1 to P18.3); nothing else is deleted without a log (R7).
 * Nothing is deleted before the relay has taken the forward; each step can be repeated.
 */
@Service
@Transactional(noRollbackFor = BareForwards.Refused.class)
public class PoliticalRequests {

    private static final String TOO_LARGE = "The message is too large";

    private final MasterRegister register;
    private final PoliticalItems items;
    private final Messages messages;
    private final MailboxCopies copies;
    private final BareForwards forwards;
    private final Office office;

    PoliticalRequests(
            MasterRegister register,
            PoliticalItems items,
            Messages messages,
            MailboxCopies copies,
            BareForwards forwards,
            Office office) {
        this.register = register;
        this.items = items;
        this.messages = messages;
        this.copies = copies;
        this.forwards = forwards;
        this.office = office;
    }

    /** What keeps it from being forwarded whole, in words for staff; empty where nothing does. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(UUID contactId) {
        if (office.commissionerAddress().isEmpty()) {
            return Optional.of("the office’s profile has no personal e-mail address of the commissioner. Enter one at"
                    + " /desk/office, or choose that it is answered as a request");
        }
        boolean tooLarge = messages.of(contactId).stream()
                .anyMatch(message ->
                        message.problem() != null && message.problem().startsWith(TOO_LARGE));
        return tooLarge
                ? Optional.of("a message is too large to have been fetched whole, so that it would be lost. Forward and"
                        + " delete it in the mailbox by hand")
                : Optional.empty();
    }

    /** Notes that this person found no request for information inside. */
    public void check(UUID contactId, String by) {
        items.check(contactId, register.contact(contactId).reference(), by);
    }

    /** @throws InformationRequests.SamePerson if it is the person who looked first (P18.3) */
    public void confirm(UUID contactId, String by) {
        if (items.of(contactId).orElseThrow().checkedBy().equals(by)) {
            throw new InformationRequests.SamePerson();
        }
        items.confirm(contactId, by);
    }

    @Transactional(readOnly = true)
    public Optional<PoliticalItem> of(UUID contactId) {
        return items.of(contactId);
    }

    /** The reference of an item that is not gone yet. */
    @Transactional(readOnly = true)
    public Optional<String> reference(UUID id) {
        return items.find(id).map(PoliticalItem::reference);
    }

    /** How many were forwarded and deleted so far. */
    @Transactional(readOnly = true)
    public int counted() {
        return items.counted();
    }

    /** @throws BareForwards.Refused if there is no address, or the relay takes nothing for it */
    public void forward(UUID id) {
        PoliticalItem item = items.find(id).orElseThrow();
        UUID contactId = item.contact();
        if (contactId == null) {
            return;
        }
        Contact contact = register.contact(contactId);
        String recipient = office.commissionerAddress().orElseThrow(BareForwards.Refused::new);
        List<UUID> originals = messages.of(contactId).stream().map(Message::id).toList();
        String subject = contact.subject() == null ? "Forwarded" : "Fwd: " + contact.subject();
        forwards.send(id, recipient, subject, contact.requester() + "\n\n" + contact.informationSought(), originals);
        items.forwarded(id);
    }

    public void keep(UUID id, String reason) {
        items.keep(id, reason);
    }

    /** Deletes its messages on the mail server. */
    public void emptyMailbox(UUID id) {
        items.find(id).map(PoliticalItem::contact).ifPresent(copies::delete);
    }

    /** Deletes every row of its contact. */
    public void forget(UUID id) {
        items.forget(id);
    }

    /** Deletes the last that is known of it, and counts it. */
    public void count(UUID id) {
        items.count(id);
    }
}
