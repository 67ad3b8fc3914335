package org.evenhand.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The messages that came in, each kept raw and once. */
@Repository
@Transactional
class MailStore {

    private final JdbcClient jdbc;
    private final MailParser parser;
    private final MailReceiver receiver;
    private final Clock clock;

    MailStore(JdbcClient jdbc, MailParser parser, MailReceiver receiver, Clock clock) {
        this.jdbc = jdbc;
        this.parser = parser;
        this.receiver = receiver;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Set<Long> knownCopies(String mailbox, long uidValidity) {
        return new HashSet<>(jdbc.sql("select uid from office.mailbox_copy where mailbox = ? and uidvalidity = ?")
                .params(mailbox, uidValidity)
                .query(Long.class)
                .list());
    }

    /**
     * Stores a message, enters its contact and starts its process, in one transaction. A second copy of a stored message
     * is noted and nothing else; a message that reuses the Message-ID of another but says something else is a message of
     * its own.
     */
    public void store(MailCopy copy, byte[] raw, boolean headersOnly) {
        ParsedMail mail = parser.parse(raw);
        String digest = mail.contentDigest(raw);
        UUID message = stored(copy.mailbox(), mail.messageId(), digest)
                .orElseGet(() -> receive(copy, raw, mail, digest, headersOnly));
        jdbc.sql("insert into office.mailbox_copy (mailbox, uidvalidity, uid, message) values (?, ?, ?, ?)")
                .params(copy.mailbox(), copy.uidValidity(), copy.uid(), message)
                .update();
    }

    private Optional<UUID> stored(String mailbox, @Nullable String messageId, String digest) {
        return jdbc.sql("""
                select id from office.message
                where mailbox = ? and content_digest = ? and message_id is not distinct from ?""")
                .params(mailbox, digest, messageId)
                .query(UUID.class)
                .optional();
    }

    private UUID receive(MailCopy copy, byte[] raw, ParsedMail mail, String digest, boolean headersOnly) {
        UUID id = UUID.randomUUID();
        insert(id, copy.mailbox(), raw, mail, digest);
        UUID contact = receiver.receive(new ReceivedMail(
                id,
                copy.mailbox(),
                mail.messageId(),
                mail.references(),
                mail.senderName(),
                mail.senderAddress(),
                mail.recipients(),
                mail.subject(),
                mail.body(),
                receivedAt(mail),
                mail.automatic(),
                mail.attachments(),
                answeredContact(mail.references()),
                headersOnly ? "The message is too large to be fetched; it is whole in the mailbox." : mail.problem()));
        jdbc.sql("update office.message set contact_id = ? where id = ?")
                .params(contact, id)
                .update();
        return id;
    }

    private void insert(UUID id, String mailbox, byte[] raw, ParsedMail mail, String digest) {
        String key = mail.messageId() == null ? digest : mail.messageId() + " " + digest;
        jdbc.sql("""
                insert into office.message (id, mailbox, message_key, content_digest, message_id, in_reply_to,
                    message_refs, sender_name, sender_address, recipients, subject, body, sent_at, fetched_at,
                    automatic, problem, raw)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        mailbox,
                        key,
                        digest,
                        mail.messageId(),
                        last(mail.references()),
                        String.join(" ", mail.references()),
                        clean(mail.senderName()),
                        clean(mail.senderAddress()),
                        clean(mail.recipients()),
                        clean(mail.subject()),
                        clean(mail.body()),
                        mail.sentAt() == null ? null : mail.sentAt().toInstant().atOffset(ZoneOffset.UTC),
                        OffsetDateTime.now(clock),
                        mail.automatic(),
                        mail.problem(),
                        raw))
                .update();
    }

    /** The sender's date, unless it is missing or lies in the future; then the time of fetching. */
    private Instant receivedAt(ParsedMail mail) {
        Instant now = clock.instant();
        return Stream.ofNullable(mail.sentAt())
                .map(java.util.Date::toInstant)
                .filter(sent -> sent.isBefore(now))
                .findFirst()
                .orElse(now);
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
                select contact_id from office.outbox where id = ?
                union all
                select contact_id from office.message where message_id = ? and contact_id is not null
                limit 1""")
                .params(Arrays.asList(MessageIds.letter(messageId).orElse(null), messageId))
                .query(UUID.class)
                .optional();
    }

    private static @Nullable String last(List<String> references) {
        return references.isEmpty() ? null : references.get(references.size() - 1);
    }

    /** PostgreSQL stores any character but this one. */
    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : text.replace("\u0000", "");
    }
}
