package org.evenhand.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What letters carry. A paper is sent only with a letter of its own case; that is asked when the letter is put in, and
 * again when it leaves, since a paper may have been filed elsewhere meanwhile. Where it does not hold, nothing is sent.
 */
@Repository
@Transactional(noRollbackFor = CasePapers.NotOfTheCase.class) // the refusal of a letter is itself recorded
class Enclosures {

    private final JdbcClient jdbc;
    private final CasePapers papers;

    Enclosures(JdbcClient jdbc, CasePapers papers) {
        this.jdbc = jdbc;
        this.papers = papers;
    }

    /** @throws CasePapers.NotOfTheCase if one of them is not of the letter's case, or the letter is of none */
    void put(UUID letter, @Nullable UUID contactId, List<UUID> documents) {
        papers(contactId, documents);
        for (int position = 0; position < documents.size(); position++) {
            jdbc.sql("insert into office.enclosure (letter_id, position, document_id) values (?, ?, ?)")
                    .params(letter, position, documents.get(position))
                    .update();
        }
    }

    /** @throws CasePapers.NotOfTheCase if one of them is not of the letter's case any more */
    List<CasePapers.Paper> of(UUID letter, @Nullable UUID contactId) {
        return papers(
                contactId,
                jdbc.sql("select document_id from office.enclosure where letter_id = ? order by position")
                        .param(letter)
                        .query(UUID.class)
                        .list());
    }

    /** The same for another letter of the same text. */
    void copy(UUID from, UUID to) {
        jdbc.sql("""
                insert into office.enclosure (letter_id, position, document_id)
                select ?, position, document_id from office.enclosure where letter_id = ?""").params(to, from).update();
    }

    private List<CasePapers.Paper> papers(@Nullable UUID contactId, List<UUID> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        if (contactId == null) {
            throw new IllegalArgumentException("A letter of no case encloses no papers");
        }
        List<CasePapers.Paper> found = papers.of(contactId, documents);
        if (found.size() != documents.size()) {
            throw new CasePapers.NotOfTheCase(contactId);
        }
        return found;
    }
}
