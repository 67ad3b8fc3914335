package org.evenhand.intake;

import java.util.List;
import java.util.UUID;
import org.evenhand.mail.Filing;
import org.evenhand.mail.Filing.Manner;
import org.evenhand.mail.Filings;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.mail.ReceivedMail;
import org.evenhand.register.Contact;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person puts a message where it belongs, with its files. Both cases keep a record of it, and the message keeps how it
 * was filed before.
 */
@Service
@Transactional
public class Refiling {

    private static final String RULES = "P09.1";

    private final Messages messages;
    private final Filings filings;
    private final Documents documents;
    private final MasterRegister register;
    private final Intake intake;
    private final Threading threading;

    Refiling(
            Messages messages,
            Filings filings,
            Documents documents,
            MasterRegister register,
            Intake intake,
            Threading threading) {
        this.messages = messages;
        this.filings = filings;
        this.documents = documents;
        this.register = register;
        this.intake = intake;
        this.threading = threading;
    }

    /** The cases to which a stored message may belong. */
    @Transactional(readOnly = true)
    public List<ThreadCandidate> candidates(UUID messageId) {
        return threading.candidates(messages.again(messageId));
    }

    /** Whether a task asks where this message belongs, so that it is filed there. */
    @Transactional(readOnly = true)
    public boolean waitsInTask(UUID messageId) {
        var all = filings.of(messageId);
        return all.get(all.size() - 1).manner() == Manner.UNCLEAR;
    }

    /** Puts the message with this contact. */
    public void toContact(UUID messageId, Contact target, String reason, String by) {
        Message message = messages.find(messageId).orElseThrow();
        UUID from = message.contactId();
        if (target.id().equals(from)) {
            return;
        }
        if (from == null) {
            intake.addFiles(target.id(), messages.again(messageId));
        } else {
            documents.move(messageId, target.id());
        }
        filings.file(messageId, new Filing(target.id(), Manner.BY_HAND, reason), by);
        record(message, from, target, reason, by);
    }

    /** Enters the message as a contact of its own, whose process starts. */
    public Contact asNewContact(UUID messageId, String reason, String by) {
        Message message = messages.find(messageId).orElseThrow();
        ReceivedMail mail = messages.again(messageId);
        UUID from = message.contactId();
        Contact entered = intake.enter(from == null ? mail : mail.withoutFiles());
        documents.move(messageId, entered.id());
        filings.file(messageId, new Filing(entered.id(), Manner.NEW_CONTACT, reason), by);
        record(message, from, entered, reason, by);
        return entered;
    }

    private void record(Message message, @Nullable UUID from, Contact target, String reason, String by) {
        String before = from == null
                ? "the mail without a case"
                : register.contact(from).reference();
        register.decide(target.id(), "Message filed here", message.reference() + " from " + before, reason, by, RULES);
        if (from != null) {
            register.decide(
                    from,
                    "Message filed elsewhere",
                    message.reference() + " to " + target.reference(),
                    reason,
                    by,
                    RULES);
        }
    }
}
