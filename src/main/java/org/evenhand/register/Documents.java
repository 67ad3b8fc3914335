package org.evenhand.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.quarantine.ScanVerdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The papers of the register's entries, kept as they came, and held back until they are scanned (C07). */
@Repository
@Transactional
public class Documents {

    private final JdbcClient jdbc;
    private final Quarantine quarantine;
    private final Clock clock;

    Documents(JdbcClient jdbc, Quarantine quarantine, Clock clock) {
        this.jdbc = jdbc;
        this.quarantine = quarantine;
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

    /** Notes a paper that is over the office's limits, without its content: it is never lost in silence. */
    public void note(UUID contactId, UUID messageId, String fileName, String mediaType, byte[] content) {
        row(contactId, messageId, fileName, mediaType, content, null);
    }

    private void insert(UUID contactId, @Nullable UUID messageId, String fileName, String mediaType, byte[] content) {
        quarantine.admit(row(contactId, messageId, fileName, mediaType, content, content));
    }

    private String row(
            UUID contactId,
            @Nullable UUID messageId,
            String fileName,
            String mediaType,
            byte[] content,
            byte @Nullable [] kept) {
        String digest = Quarantine.digest(content);
        jdbc.sql("""
                insert into office.document (id, contact_id, message_id, number, file_name, media_type, content, size,
                    digest, added_at)
                select ?, c.id, ?, coalesce((select max(number) from office.document where contact_id = c.id), 0) + 1,
                    ?, ?, ?, ?, ?, ?
                from office.contact c where c.id = ?""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        messageId,
                        fileName,
                        mediaType,
                        kept,
                        (long) content.length,
                        digest,
                        OffsetDateTime.now(clock),
                        contactId))
                .update();
        return digest;
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

    /** The papers of an entry, each with what the virus scanner says of it. */
    @Transactional(readOnly = true)
    public List<Document> of(UUID contactId) {
        List<Row> rows = jdbc.sql("""
                select id, message_id, number, file_name, media_type, size, digest, content is not null as kept
                from office.document where contact_id = ? order by number""").param(contactId).query(Row.class).list();
        Map<String, ScanVerdict> verdicts =
                quarantine.of(rows.stream().map(Row::digest).toList());
        return rows.stream()
                .map(row -> row.with(verdicts.getOrDefault(row.digest, quarantine.of(row.digest))))
                .toList();
    }

    /**
     * The content of one paper of this entry; a number of another entry finds nothing, nor does a paper that the virus
     * scanner has not let through.
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID contactId, int number) {
        return of(contactId).stream()
                .filter(paper -> paper.number() == number && paper.open())
                .findFirst()
                .flatMap(paper -> jdbc.sql("select content from office.document where id = ?")
                        .param(paper.id())
                        .query((row, index) -> row.getBytes("content"))
                        .optional());
    }

    private record Row(
            UUID id,
            @Nullable UUID messageId,
            int number,
            String fileName,
            String mediaType,
            long size,
            String digest,
            boolean kept) {

        Document with(ScanVerdict verdict) {
            return new Document(id, messageId, number, fileName, mediaType, size, digest, kept, verdict);
        }
    }
}
