package org.evenhand.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The messages that came in, as other modules read them. */
@Repository
@Transactional(readOnly = true)
public class Messages {

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The messages of a contact, oldest first. */
    public List<Message> of(UUID contactId) {
        return jdbc.sql("""
                select id, sender_name, sender_address, recipients, subject, body, coalesce(sent_at, fetched_at) as at,
                    automatic, problem
                from office.message where contact_id = ? order by fetched_at""").param(contactId).query(Message.class).list();
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

    /** The raw message, as it arrived. */
    public Optional<byte[]> raw(UUID contactId, UUID messageId) {
        return jdbc.sql("select raw from office.message where contact_id = ? and id = ?")
                .params(contactId, messageId)
                .query((row, index) -> row.getBytes("raw"))
                .optional();
    }
}
