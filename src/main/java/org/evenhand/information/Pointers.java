package org.evenhand.information;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The pointers to published answers, each new one a version. */
@Repository
@Transactional
class Pointers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Pointers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID contactId, String link, String partCovered, @Nullable String remainsOpen, String by) {
        jdbc.sql("""
                insert into office.pointer (contact_id, link, part_covered, remains_open, pointed_by, pointed_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(contactId, link, partCovered, remainsOpen, by, OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Pointer> latest(UUID contactId) {
        return jdbc.sql("""
                select link, part_covered, remains_open, link_problem
                from office.pointer where contact_id = ? order by number desc limit 1""").param(contactId).query(Pointer.class).optional();
    }

    /** Notes what became of trying the link; null where it works. */
    void tried(UUID contactId, @Nullable String problem) {
        jdbc.sql("""
                update office.pointer set link_problem = ?
                where number = (select max(number) from office.pointer where contact_id = ?)""").params(problem, contactId).update();
    }
}
