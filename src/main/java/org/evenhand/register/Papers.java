package org.evenhand.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.quarantine.QuarantinedContent;
import org.evenhand.register.publishable.PublishableFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Documents uploaded to be published: as they were uploaded, which stays in the office, and as the public gets them. */
@Repository
@Transactional
class Papers implements QuarantinedContent {

    private final JdbcClient jdbc;
    private final Quarantine quarantine;
    private final Clock clock;

    Papers(JdbcClient jdbc, Quarantine quarantine, Clock clock) {
        this.jdbc = jdbc;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    void add(UUID contactId, String title, String fileName, byte[] upload, PublishableFile file, String by) {
        String uploaded = Quarantine.digest(upload);
        jdbc.sql("""
                insert into office.publication_paper (id, contact_id, number, title, file_name, original,
                    original_digest, ending, media_type, content, digest, text, removed, uploaded_by, uploaded_at)
                select ?, c.id, coalesce((select max(number) from office.publication_paper where contact_id = c.id), 0)
                    + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from office.contact c where c.id = ?""")
                .params(
                        UUID.randomUUID(),
                        title,
                        fileName,
                        upload,
                        uploaded,
                        file.ending(),
                        file.mediaType(),
                        file.content(),
                        Quarantine.digest(file.content()),
                        file.text(),
                        file.removed(),
                        by,
                        OffsetDateTime.now(clock),
                        contactId)
                .update();
        quarantine.admit(uploaded);
    }

    @Transactional(readOnly = true)
    public List<Paper> of(UUID contactId) {
        return jdbc.sql("""
                select id, number, title, ending, media_type, length(content) as size, text, removed, digest,
                    original_digest, uploaded_by, uploaded_at
                from office.publication_paper where contact_id = ? order by number""")
                .param(contactId)
                .query((row, index) -> new Paper(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("ending"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("text"),
                        row.getString("removed"),
                        row.getString("digest"),
                        row.getString("uploaded_by"),
                        row.getObject("uploaded_at", OffsetDateTime.class),
                        quarantine.of(row.getString("original_digest"))))
                .list();
    }

    /** The paper of this entry as the public gets it. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID contactId, UUID paper) {
        return jdbc.sql("select content from office.publication_paper where contact_id = ? and id = ?")
                .params(contactId, paper)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    boolean remove(UUID contactId, UUID paper) {
        return jdbc.sql("delete from office.publication_paper where contact_id = ? and id = ?")
                        .params(contactId, paper)
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> waiting(String digest) {
        return jdbc.sql("select original from office.publication_paper where original_digest = ? limit 1")
                .param(digest)
                .query((row, index) -> row.getBytes("original"))
                .optional();
    }
}
