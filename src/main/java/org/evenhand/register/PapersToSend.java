package org.evenhand.register;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.mail.CasePapers;
import org.evenhand.quarantine.Quarantine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gives the papers of an entry out to be sent; that they are the entry's own is part of the question (C07). */
@Repository
@Transactional(readOnly = true, noRollbackFor = CasePapers.NotOfTheCase.class)
class PapersToSend implements CasePapers {

    private final JdbcClient jdbc;
    private final Quarantine quarantine;

    PapersToSend(JdbcClient jdbc, Quarantine quarantine) {
        this.jdbc = jdbc;
        this.quarantine = quarantine;
    }

    @Override
    public List<Paper> of(UUID contactId, List<UUID> documents) {
        return documents.stream().map(document -> paper(contactId, document)).toList();
    }

    /** One that is not the case's, that waits for the scanner, or of which only the note was kept, is not there to send. */
    private Paper paper(UUID contactId, UUID document) {
        return jdbc
                .sql("""
                select file_name, media_type, content, digest from office.document
                where contact_id = ? and id = ? and content is not null""")
                .params(contactId, document)
                .query((row, index) -> quarantine.of(row.getString("digest")).open()
                        ? new Paper(row.getString("file_name"), row.getString("media_type"), row.getBytes("content"))
                        : null)
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotOfTheCase(contactId));
    }
}
