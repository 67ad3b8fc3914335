package org.evenhand.register;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Earlier requests of the master register that are like a given one, to compare what was decided on them (Q05). */
@Repository
@Transactional(readOnly = true)
public class LikeContacts {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    LikeContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The contacts of the same class, entered before this one, whose requests are like its own: at most twenty, the most
     * like first, later ones before earlier. None before triage has settled the class, nor for an unknown contact.
     */
    public List<LikeContact> before(UUID contactId) {
        return jdbc.sql("""
            with asked as materialized (
                select contact_class, registered_at, reference, office.readings(information_sought) as readings
                from office.contact where id = :contact),
            words as materialized (select office.like_words(readings) as any_of from asked),
            candidate as materialized (
                select c.id, c.reference, c.information_sought, c.registered_at
                from asked, words, office.contact c
                where c.sought_words @@ words.any_of and c.contact_class = asked.contact_class
                  and (c.registered_at, c.reference) < (asked.registered_at, asked.reference)
                order by ts_rank(c.sought_words, words.any_of, 1) desc, c.registered_at desc
                limit :compared)
            select id, reference, information_sought, likeness from (
                select candidate.*,
                  office.likeness(asked.readings, office.readings(candidate.information_sought)) as likeness
                from candidate, asked) measured
            where likeness >= :least order by likeness desc, registered_at desc, reference desc limit :most""")
                .param("contact", contactId)
                .param("compared", Likeness.COMPARED)
                .param("least", Likeness.LIKE)
                .param("most", MOST)
                .query(LikeContact.class)
                .list();
    }
}
