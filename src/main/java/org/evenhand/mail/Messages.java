package org.evenhand.mail;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.quarantine.Quarantine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The messages that came in, as other modules read them. */
@Repository
@Transactional(readOnly = true)
public class Messages {

    private final JdbcClient jdbc;
    private final MailParser parser;
    private final MessageReader reader;
    private final Quarantine quarantine;

    Messages(JdbcClient jdbc, MailParser parser, MessageReader reader, Quarantine quarantine) {
        this.jdbc = jdbc;
        this.parser = parser;
        this.reader = reader;
        this.quarantine = quarantine;
    }

    /** The messages of a contact, oldest first. */
    public List<Message> of(UUID contactId) {
        return jdbc.sql(Message.SELECT + " where m.contact_id = ? order by m.fetched_at, m.number")
                .param(contactId)
                .query(Message.class)
                .list();
    }

    public Optional<Message> find(UUID id) {
        return jdbc.sql(Message.SELECT + " where m.id = ?")
                .param(id)
                .query(Message.class)
                .optional();
    }

    /** The message of this number, as in {@code M-00042}. */
    public Optional<Message> find(long number) {
        return jdbc.sql(Message.SELECT + " where m.number = ?")
                .param(number)
                .query(Message.class)
                .optional();
    }

    /** What came to a contact after it was entered and waits to be read with it, oldest first; no automatic mail. */
    public List<Message> later(UUID contactId) {
        return jdbc.sql(Message.SELECT + """
                 where m.contact_id = ? and m.kind in ('PERSON', 'MACHINE', 'LIST')
                    and (select f.manner from office.filing f where f.message_id = m.id order by f.number desc limit 1)
                        in ('THREAD', 'BY_HAND')
                order by m.fetched_at, m.number""")
                .param(contactId)
                .query(Message.class)
                .list();
    }

    /** Messages that lie with no case, newest first: automatic mail, and what waits to be filed. */
    public List<Message> withoutCase(int limit) {
        return jdbc.sql(Message.SELECT + " where m.contact_id is null order by m.number desc limit ?")
                .param(limit)
                .query(Message.class)
                .list();
    }

    /** Everyone who wrote in this case, or to whom a letter of it went; addresses in lower case. */
    public Set<String> correspondents(UUID contactId) {
        return Set.copyOf(
                jdbc.sql("""
                select lower(sender_address) from office.message
                where contact_id = ? and sender_address is not null and kind in ('PERSON', 'MACHINE', 'LIST')
                union
                select lower(recipient) from office.outbox where contact_id = ?""").params(contactId, contactId).query(String.class).list());
    }

    /** The contacts of this sender's messages with this subject, newest first, whatever prefixes either carries. */
    public List<UUID> contactsOf(String senderAddress, String bareSubject) {
        return jdbc.sql("""
                select contact_id from office.message
                where lower(sender_address) = lower(?) and contact_id is not null
                    and lower(regexp_replace(subject, '^((re|fwd?|aw|sv|ateb|ymlaen) *: *)+', '', 'i')) = lower(?)
                group by contact_id order by max(number) desc""")
                .params(senderAddress, bareSubject)
                .query(UUID.class)
                .list();
    }

    /** A stored message read afresh from what arrived, for one that is filed anew. */
    public ReceivedMail again(UUID id) {
        return jdbc.sql("select id, number, mailbox, problem, raw, fetched_at from office.message where id = ?")
                .param(id)
                .query((row, index) -> reader.read(
                        new MessageReader.Stored(
                                row.getObject("id", UUID.class),
                                row.getLong("number"),
                                row.getString("mailbox"),
                                row.getString("problem")),
                        parser.parse(row.getBytes("raw")),
                        row.getObject("fetched_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    /** The conversation into which a letter to this contact belongs: that of its latest message with a Message-ID. */
    public Optional<Letter.Thread> thread(UUID contactId) {
        return jdbc.sql("""
                select message_id, message_refs
                from office.message where contact_id = ? and message_id is not null order by fetched_at desc limit 1""")
                .param(contactId)
                .query((row, index) -> new Letter.Thread(row.getString("message_id"), row.getString("message_refs")))
                .optional();
    }

    /** The raw message, as it arrived; nothing while the virus scanner has not let it through. */
    public Optional<byte[]> raw(UUID messageId) {
        return find(messageId)
                .filter(message -> quarantine.of(message.rawDigest()).open())
                .flatMap(message -> jdbc.sql("select raw from office.message where id = ?")
                        .param(messageId)
                        .query((row, index) -> row.getBytes("raw"))
                        .optional());
    }
}
