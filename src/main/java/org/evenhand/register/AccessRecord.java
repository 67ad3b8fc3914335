package org.evenhand.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evenhand.register.Access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looked at what in the master register, so that staff who take something out of it beyond the proper course of their
 * work can be found (P14.4). It is only added to, and says nothing about those whom an entry names. The
 * same look at the same thing counts once an hour.
 */
@Repository
@Transactional
public class AccessRecord {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void opened(String person, UUID contactId) {
        add(person, contactId, Act.OPENED, "");
    }

    /** @param paper its number or reference, never its name */
    public void downloaded(String person, UUID contactId, String paper) {
        add(person, contactId, Act.DOWNLOADED, paper);
    }

    /** @param what format and filter, without words that were searched for */
    public void exported(String person, String what) {
        add(person, null, Act.EXPORTED, what);
    }

    private void add(String person, @Nullable UUID contactId, Act act, String what) {
        jdbc.sql("""
            insert into office.access_record (person, contact_id, act, what, at) values (?, ?, ?, ?, ?)
            on conflict do nothing\
            """)
                .params(Arrays.asList(person, contactId, act.name(), what, OffsetDateTime.now(clock)))
                .update();
    }

    /** The latest looks at this entry, newest first. */
    @Transactional(readOnly = true)
    public List<Access> of(UUID contactId) {
        return select("contact_id = ?", contactId);
    }

    /** The latest exports of the list, newest first. */
    @Transactional(readOnly = true)
    public List<Access> exports() {
        return select("act = ?", Act.EXPORTED.name());
    }

    private List<Access> select(String condition, Object value) {
        return jdbc.sql("select person, act, what, at from office.access_record where " + condition
                        + " order by number desc limit " + SHOWN)
                .param(value)
                .query(Access.class)
                .list();
    }
}
