package org.evenhand.register;

import java.util.UUID;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to the requester of a contact, in the conversation that they began. */
@Service
@Transactional
public class Replies {

    private final MasterRegister register;
    private final Messages messages;
    private final Outbox outbox;

    Replies(MasterRegister register, Messages messages, Outbox outbox) {
        this.register = register;
        this.messages = messages;
        this.outbox = outbox;
    }

    /** Sends the requester this letter, once in a contact; who has no e-mail address is told by other means. */
    public void send(UUID contactId, Letters.Text letter) {
        Contact contact = register.contact(contactId);
        if (contact.requesterEmail() != null) {
            outbox.put(letter.to(contact.requesterEmail(), contact.reference())
                    .about(contactId)
                    .answering(messages.thread(contactId)));
        }
    }

    /** The letter as the requester will read it, for the person who approves it. */
    @Transactional(readOnly = true)
    public String preview(UUID contactId, Letters.Text letter) {
        String address = register.contact(contactId).requesterEmail();
        return letter.preview(
                address == null ? "(no e-mail address; tell the requester by letter or telephone)" : address);
    }
}
