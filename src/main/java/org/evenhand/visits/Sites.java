package org.evenhand.visits;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The premises that candidates may visit (P24.3). */
@Repository
@Transactional
public class Sites {

    private final JdbcClient jdbc;
    private final Clock clock;

    Sites(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that are open, by name. */
    @Transactional(readOnly = true)
    public List<String> open() {
        return jdbc.sql("select name from office.site where closed_at is null order by lower(name)")
                .query(String.class)
                .list();
    }

    /** An open one by its name, whatever the capitals, as it stands in the list. */
    @Transactional(readOnly = true)
    public Optional<String> find(String name) {
        return jdbc.sql("select name from office.site where lower(name) = lower(?) and closed_at is null")
                .param(name.strip())
                .query(String.class)
                .optional();
    }

    /** Adds one, or opens it again. */
    public void add(String name, String by) {
        jdbc.sql("""
                insert into office.site (name, added_by, added_at) values (?, ?, ?)
                on conflict (lower(name)) do update set closed_at = null""").params(name.strip(), by, OffsetDateTime.now(clock)).update();
    }

    public void close(String name) {
        jdbc.sql("update office.site set closed_at = ? where name = ? and closed_at is null")
                .params(OffsetDateTime.now(clock), name)
                .update();
    }
}
