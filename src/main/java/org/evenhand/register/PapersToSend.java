package org.evenhand.register;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.mail.CasePapers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gives the papers of an entry out to be sent; that they are the entry's own is part of the question (C07). */
@Repository
@Transactional(readOnly = true, noRollbackFor = CasePapers.NotOfTheCase.class)
class PapersToSend implements CasePapers {

    private final JdbcClient jdbc;

    PapersToSend(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Paper> of(UUID contactId, List<UUID> documents) {
        List<Paper> papers = new ArrayList<>();
        for (UUID document : documents) {
            papers.add(jdbc.sql("""
                    select file_name, media_type, content from office.document where contact_id = ? and id = ?""")
                    .params(contactId, document)
                    .query((row, index) ->
                            new Paper(row.getString("file_name"), row.getString("media_type"), row.getBytes("content")))
                    .optional()
                    .orElseThrow(() -> new NotOfTheCase(contactId)));
        }
        return papers;
    }
}
