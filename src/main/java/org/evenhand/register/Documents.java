package org.evenhand.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The papers of the register's entries, kept as they came (C07). */
@Repository
@Transactional
public class Documents {

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a paper to an entry under the entry's next number. */
    public void add(UUID contactId, String fileName, String mediaType, byte[] content) {
        insert(contactId, null, fileName, mediaType, content);
    }

    /** Adds a paper that came with a message, and goes with it if the message is filed elsewhere. */
    public void add(UUID contactId, UUID messageId, String fileName, String mediaType, byte[] content) {
        insert(contactId, messageId, fileName, mediaType, content);
    }

    private void insert(UUID contactId, @Nullable UUID messageId, String fileName, String mediaType, byte[] content) {
        jdbc.sql("""
                insert into office.document (id, contact_id, message_id, number, file_name, media_type, content, added_at)
                select ?, c.id, ?, coalesce((select max(number) from office.document where contact_id = c.id), 0) + 1,
                    ?, ?, ?, ?
                from office.contact c where c.id = ?""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        messageId,
                        fileName,
                        mediaType,
                        content,
                        OffsetDateTime.now(clock),
                        contactId))
                .update();
    }

    /** Moves the papers that came with a message to another entry, under its next numbers; returns how many. */
    public int move(UUID messageId, UUID contactId) {
        return jdbc.sql("""
                update office.document d set contact_id = ?, number = m.last + m.place
                from (select id, row_number() over (order by number) as place,
                        coalesce((select max(number) from office.document where contact_id = ?), 0) as last
                      from office.document where message_id = ? and contact_id <> ?) m
                where d.id = m.id""").params(contactId, contactId, messageId, contactId).update();
    }

    @Transactional(readOnly = true)
    public List<Document> of(UUID contactId) {
        return jdbc.sql("""
                select id, number, file_name, media_type, length(content) as size
                from office.document where contact_id = ? order by number""").param(contactId).query(Document.class).list();
    }

    /** The content of one paper of this entry; a number of another entry finds nothing. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID contactId, int number) {
        return jdbc.sql("select content from office.document where contact_id = ? and number = ?")
                .params(contactId, number)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }
}
