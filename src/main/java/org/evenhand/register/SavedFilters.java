package org.evenhand.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The filters that people keep; each sees their own. */
@Repository
@Transactional
public class SavedFilters {

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SavedFilter> of(String person) {
        return jdbc.sql("select id, name, query from office.saved_filter where owner = ? order by lower(name), name")
                .param(person)
                .query(SavedFilter.class)
                .list();
    }

    /** Keeps a filter; one of the same name is replaced. */
    public void save(String person, String name, String query) {
        jdbc.sql("""
            insert into office.saved_filter (id, owner, name, query, saved_at) values (?, ?, ?, ?, ?)
            on conflict (owner, name) do update set query = excluded.query, saved_at = excluded.saved_at\
            """)
                .params(UUID.randomUUID(), person, name, query, OffsetDateTime.now(clock))
                .update();
    }

    /** Forgets a filter of this person; anyone else's stays. */
    public void delete(String person, UUID id) {
        jdbc.sql("delete from office.saved_filter where owner = ? and id = ?")
                .params(person, id)
                .update();
    }
}
