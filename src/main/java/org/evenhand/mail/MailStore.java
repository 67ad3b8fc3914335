package org.evenhand.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.quarantine.Quarantine;
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
    private final MessageReader reader;
    private final MailReceiver receiver;
    private final Filings filings;
    private final AnsweredLetters answered;
    private final Quarantine quarantine;
    private final Clock clock;

    MailStore(
            JdbcClient jdbc,
            MailParser parser,
            MessageReader reader,
            MailReceiver receiver,
            Filings filings,
            AnsweredLetters answered,
            Quarantine quarantine,
            Clock clock) {
        this.jdbc = jdbc;
        this.parser = parser;
        this.reader = reader;
        this.receiver = receiver;
        this.filings = filings;
        this.answered = answered;
        this.quarantine = quarantine;
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
     * Stores a message, files it and starts what follows from it, in one transaction. A second copy of a stored message
     * is noted and nothing else; a message that reuses the Message-ID of another but says something else is a message of
     * its own.
     */
    public void store(MailCopy copy, byte[] raw, boolean headersOnly) {
        ParsedMail mail = parser.parse(raw);
        String digest = mail.contentDigest(raw);
        UUID message = stored(mail.messageId(), digest).orElseGet(() -> receive(copy, raw, mail, digest, headersOnly));
        jdbc.sql("insert into office.mailbox_copy (mailbox, uidvalidity, uid, message) values (?, ?, ?, ?)")
                .params(copy.mailbox(), copy.uidValidity(), copy.uid(), message)
                .update();
    }

    /** The same message in another mailbox of the office is the same message. */
    private Optional<UUID> stored(@Nullable String messageId, String digest) {
        return jdbc.sql("""
                select id from office.message
                where content_digest = ? and message_id is not distinct from ? order by number limit 1""")
                .params(Arrays.asList(digest, messageId))
                .query(UUID.class)
                .optional();
    }

    private UUID receive(MailCopy copy, byte[] raw, ParsedMail mail, String digest, boolean headersOnly) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        String problem =
                headersOnly ? "The message is too large to be fetched; it is whole in the mailbox." : mail.problem();
        quarantine.admit(Quarantine.digest(raw));
        long number = insert(id, copy.mailbox(), raw, mail, digest, problem, now);
        ReceivedMail received =
                reader.read(new MessageReader.Stored(id, number, copy.mailbox(), problem), mail, now.toInstant());
        filings.file(id, receiver.receive(received), Filings.BY_RULE);
        answered.tellOf(received, mail.references());
        return id;
    }

    private long insert(
            UUID id,
            String mailbox,
            byte[] raw,
            ParsedMail mail,
            String digest,
            @Nullable String problem,
            OffsetDateTime now) {
        String key = mail.messageId() == null ? digest : mail.messageId() + " " + digest;
        return jdbc.sql("""
                insert into office.message (id, mailbox, message_key, content_digest, message_id, in_reply_to,
                    message_refs, sender_name, sender_address, recipients, subject, body, sent_at, fetched_at,
                    kind, problem, raw)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning number""")
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
                        now,
                        reader.kind(mail).name(),
                        problem,
                        raw))
                .query(Long.class)
                .single();
    }

    private static @Nullable String last(List<String> references) {
        return references.isEmpty() ? null : references.get(references.size() - 1);
    }

    /** PostgreSQL stores any character but this one. */
    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : text.replace("\u0000", "");
    }
}
