package org.evenhand.intake;

import java.util.UUID;
import org.evenhand.mail.MailReceiver;
import org.evenhand.mail.ReceivedMail;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what arrives in the master register and starts its process, in one transaction (P09.1, P20.1). */
@Service
@Transactional
public class Intake implements MailReceiver {

    private final MasterRegister register;
    private final Documents documents;
    private final IntakeProcess process;

    Intake(MasterRegister register, Documents documents, IntakeProcess process) {
        this.register = register;
        this.documents = documents;
        this.process = process;
    }

    @Override
    public UUID receive(ReceivedMail mail) {
        Contact contact = register.enter(new NewContact(
                mail.receivedAt(),
                ContactMethod.EMAIL,
                mail.mailbox(),
                clean(mail.senderName()),
                clean(mail.senderAddress()),
                null,
                null,
                null,
                null,
                clean(mail.subject()),
                textOf(mail),
                mail.answeredContactId(),
                mail.problem()));
        mail.attachments()
                .forEach(file -> documents.add(contact.id(), file.fileName(), file.mediaType(), file.content()));
        process.contactReceived(contact);
        return contact.id();
    }

    /** Enters a contact that a person logs; the caller starts the process (P11.2). */
    public Contact log(NewContact contact) {
        return register.enter(contact);
    }

    private static String textOf(ReceivedMail mail) {
        String text = mail.body().replace("\u0000", "");
        return text.isBlank() ? "(The message has no text that could be read.)" : text;
    }

    private static @Nullable String clean(@Nullable String value) {
        return value == null || value.isBlank()
                ? null
                : value.replace("\u0000", "").strip();
    }
}
