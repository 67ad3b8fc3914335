package org.evenhand.information;

import java.util.Map;
import java.util.UUID;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter that asks the requester what is meant. */
@Service
@Transactional
public class ClarificationLetter {

    private static final String TEMPLATE = "clarification";

    private final Clarifications clarifications;
    private final MasterRegister register;
    private final Messages messages;
    private final Letters letters;
    private final Outbox outbox;

    ClarificationLetter(
            Clarifications clarifications, MasterRegister register, Messages messages, Letters letters, Outbox outbox) {
        this.clarifications = clarifications;
        this.register = register;
        this.messages = messages;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** Sends the latest question in writing, once, in the requester's own conversation. */
    public void send(UUID contactId) {
        Clarification asked = clarifications.latest(contactId);
        Contact contact = register.contact(contactId);
        Letters.Text text = letter(contact, asked.question());
        outbox.put(text.to(asked.replyAddress(), contact.reference() + " " + asked.number())
                .about(contactId)
                .answering(messages.thread(contactId)));
    }

    /** The letter with dots for the question. */
    @Transactional(readOnly = true)
    public String preview(UUID contactId) {
        Contact contact = register.contact(contactId);
        String address = contact.requesterEmail();
        return letter(contact, "…").preview(address == null ? "…" : address);
    }

    private Letters.Text letter(Contact contact, String question) {
        return letters.write(TEMPLATE, Map.of("contact", contact, "question", question));
    }
}
