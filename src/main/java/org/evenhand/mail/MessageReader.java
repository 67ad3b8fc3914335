package org.evenhand.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.election.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what is known of a message: what its sender wrote, whose it is, what it answers. */
@Component
class MessageReader {

    private final JdbcClient jdbc;
    private final Forwards forwards;
    private final Mailbox mailbox;
    private final Office office;

    MessageReader(JdbcClient jdbc, Forwards forwards, Mailbox mailbox, Office office) {
        this.jdbc = jdbc;
        this.forwards = forwards;
        this.mailbox = mailbox;
        this.office = office;
    }

    /** What the message is, once it is known which letters are ours: those of another such office are a person's mail. */
    MailKind kind(ParsedMail mail) {
        boolean ourLetter = Stream.ofNullable(mail.messageId())
                .flatMap(id -> MessageIds.letter(id).stream())
                .anyMatch(this::isLetter);
        boolean ourMachine = mail.automatic() && office.spocAddress().equalsIgnoreCase(mail.senderAddress());
        return ourLetter || ourMachine ? MailKind.LOOP : mail.kind();
    }

    /**
     * The message as others work with it.
     *
     * @param fetchedAt stands for the time of receipt where the sender's is missing or lies in the future
     */
    ReceivedMail read(Stored stored, ParsedMail mail, Instant fetchedAt) {
        Original original = forwards.in(mail).orElse(null);
        List<String> references = new ArrayList<>(mail.references());
        if (original != null) {
            references.addAll(original.references());
        }
        return new ReceivedMail(
                stored.id(),
                stored.number(),
                stored.mailbox(),
                kind(mail),
                mail.senderName(),
                mail.senderAddress(),
                mail.recipients(),
                mail.subject(),
                mail.body(),
                receivedAt(mail, fetchedAt),
                mail.attachments(),
                answeredContact(references),
                mailbox.isOther(stored.mailbox) ? fetchedAt : null,
                original,
                mail.report(),
                stored.problem());
    }

    private static Instant receivedAt(ParsedMail mail, Instant fetchedAt) {
        return Stream.ofNullable(mail.sentAt())
                .map(java.util.Date::toInstant)
                .filter(sent -> sent.isBefore(fetchedAt))
                .findFirst()
                .orElse(fetchedAt);
    }

    /** The contact of the latest of our own letters, or of the messages we hold, that this message refers to. */
    private @Nullable UUID answeredContact(List<String> references) {
        for (int i = references.size() - 1; i >= 0; i--) {
            Optional<UUID> contact = contactOf(references.get(i));
            if (contact.isPresent()) {
                return contact.get();
            }
        }
        return null;
    }

    private Optional<UUID> contactOf(String messageId) {
        return jdbc.sql("""
                select contact_id from office.outbox where id = ? and contact_id is not null
                union all
                select contact_id from office.message where message_id = ? and contact_id is not null
                limit 1""")
                .params(Arrays.asList(MessageIds.letter(messageId).orElse(null), messageId))
                .query(UUID.class)
                .optional();
    }

    private boolean isLetter(UUID id) {
        return jdbc.sql("select exists (select from office.outbox where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The row of a message, as far as it is not in the message itself. */
    record Stored(
            UUID id, long number, String mailbox, @Nullable String problem) {}
}
