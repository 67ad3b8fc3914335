package org.evenhand.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.mail.Original;
import org.evenhand.mail.ReceivedMail;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactMethod;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.NewContact;
import org.evenhand.register.Redirect;
import org.evenhand.register.Redirects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what arrives in the master register and starts its process, in one transaction (P09.1, P20.1). */
@Service
@Transactional
public class Intake {

    private final MasterRegister register;
    private final Redirects redirects;
    private final Documents documents;
    private final AttachmentLimits limits;
    private final IntakeProcess process;
    private final PassOnLetter passOn;

    Intake(
            MasterRegister register,
            Redirects redirects,
            Documents documents,
            AttachmentLimits limits,
            IntakeProcess process,
            PassOnLetter passOn) {
        this.register = register;
        this.redirects = redirects;
        this.documents = documents;
        this.limits = limits;
        this.process = process;
        this.passOn = passOn;
    }

    /** Enters the contact that a message makes: of its sender, or of the person whose message the sender passes on. */
    public Contact enter(ReceivedMail mail) {
        Original original = mail.original();
        Contact contact = register.enter(
                original == null
                        ? contact(
                                mail, mail.receivedAt(), mail.mailbox(), mail.senderName(), mail.subject(), mail.body())
                        : contact(
                                mail,
                                sentAt(mail, original),
                                receivedFirst(mail, original),
                                original.senderName(),
                                original.subject(),
                                original.body()));
        addFiles(contact.id(), mail);
        if (original != null) {
            passedOn(contact, mail, original);
        } else if (mail.takenOverAt() != null) {
            takenOver(contact, mail, mail.takenOverAt());
        }
        process.contactReceived(contact);
        return contact;
    }

    /** Keeps the files of a message, and of the message it passes on, with this contact as far as the limits go (C07). */
    void addFiles(UUID contactId, ReceivedMail mail) {
        List<ReceivedMail.Attachment> files = Stream.concat(
                        mail.attachments().stream(),
                        Stream.ofNullable(mail.original()).flatMap(original -> original.attachments().stream()))
                .toList();
        int kept = 0;
        for (ReceivedMail.Attachment file : files) {
            if (limits.allow(file, kept)) {
                documents.add(contactId, mail.id(), file.fileName(), file.mediaType(), file.content());
                kept++;
            } else {
                documents.note(contactId, mail.id(), file.fileName(), file.mediaType(), file.content());
            }
        }
    }

    /** Enters a request made on the public page. */
    Contact enter(NewContact request) {
        Contact contact = register.enter(request);
        process.contactReceived(contact);
        return contact;
    }

    /** Enters a contact that a person logs; the caller starts the process (P11.2). */
    public Contact log(NewContact contact) {
        return register.enter(contact);
    }

    private void passedOn(Contact contact, ReceivedMail mail, Original original) {
        String by = String.valueOf(clean(mail.senderAddress()));
        String answeredBy = clean(original.answeredBy());
        Redirect redirect = new Redirect(
                contact.id(),
                receivedFirst(mail, original),
                by,
                mail.receivedAt().atOffset(ZoneOffset.UTC),
                answeredBy);
        redirects.add(redirect);
        passOn.send(redirect);
        register.decide(contact.id(), "Passed on", "By " + by, null, by, "P10.1 P10.6 C17");
        if (answeredBy != null) {
            register.decide(
                    contact.id(),
                    "Answered outside the single channel",
                    "By " + answeredBy,
                    null,
                    answeredBy,
                    "P10.1 Q12");
        }
    }

    /** Nobody passed it on: it was written to the force or fire service, whose mailbox is read here. */
    private void takenOver(Contact contact, ReceivedMail mail, Instant at) {
        redirects.add(new Redirect(contact.id(), mail.mailbox(), mail.mailbox(), at.atOffset(ZoneOffset.UTC), null));
        register.decide(contact.id(), "Taken over", "From " + mail.mailbox(), null, mail.mailbox(), "P10.1 P10.6 C17");
    }

    private static NewContact contact(
            ReceivedMail mail,
            Instant contactedAt,
            String receivedBy,
            @Nullable String name,
            @Nullable String subject,
            String text) {
        return new NewContact(
                contactedAt,
                ContactMethod.EMAIL,
                receivedBy,
                clean(name),
                clean(mail.requesterAddress()),
                null,
                null,
                null,
                null,
                clean(subject),
                readable(text),
                mail.answeredContactId(),
                problem(mail));
    }

    /** Where the forwarded text gives no address or no date, the person who triages is told so. */
    private static @Nullable String problem(ReceivedMail mail) {
        Original original = mail.original();
        if (original == null) {
            return mail.problem();
        }
        String found = (mail.problem() == null ? "" : mail.problem() + " ")
                + (original.senderAddress() == null ? "The forwarded message does not give the sender’s address. " : "")
                + (original.sentAt() == null
                        ? "The forwarded message’s date could not be read; this is when it was passed on."
                        : "");
        return clean(found);
    }

    private static Instant sentAt(ReceivedMail mail, Original original) {
        Instant sent = original.sentAt();
        return sent == null || sent.isAfter(mail.receivedAt()) ? mail.receivedAt() : sent;
    }

    private static String receivedFirst(ReceivedMail mail, Original original) {
        String receiver = clean(original.receivedBy());
        return receiver == null ? Objects.requireNonNullElse(mail.senderAddress(), mail.mailbox()) : receiver;
    }

    private static String readable(String body) {
        String text = body.replace("\u0000", "");
        return text.isBlank() ? "(The message has no text that could be read.)" : text;
    }

    private static @Nullable String clean(@Nullable String value) {
        return value == null || value.isBlank()
                ? null
                : value.replace("\u0000", "").strip();
    }
}
