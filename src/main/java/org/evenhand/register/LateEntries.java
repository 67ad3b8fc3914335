package org.evenhand.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Entries that are neither published nor marked, and who has been told of them (C21, Q04). */
@Repository
@Transactional
public class LateEntries {

    private static final String LATE = """
        select id, reference, unpublished_since from office.master_entry m where unpublished_since < :before
        and not exists (select from office.lag_notice n where n.contact_id = m.id and n.told = :told)
        """;

    private final JdbcClient jdbc;
    private final PublishLag lag;
    private final Clock clock;

    LateEntries(JdbcClient jdbc, PublishLag lag, Clock clock) {
        this.jdbc = jdbc;
        this.lag = lag;
        this.clock = clock;
    }

    /** Whom to tell. */
    public enum Told {
        OWNER,
        CHIEF_EXECUTIVE
    }

    /** Entries beyond the time allowed of which no owner has been told, those that have waited longest first. */
    @Transactional(readOnly = true)
    public List<LateEntry> toRemindOf() {
        return select(LATE, Told.OWNER, 1);
    }

    /** Entries that were still there after the same time again, although their owners had been told. */
    @Transactional(readOnly = true)
    public List<LateEntry> toEscalate() {
        return select(
                LATE + " and exists (select from office.lag_notice n where n.contact_id = m.id and n.told = 'OWNER')",
                Told.CHIEF_EXECUTIVE,
                2);
    }

    private List<LateEntry> select(String late, Told told, int times) {
        return jdbc.sql(late + " order by unpublished_since, reference")
                .param("before", lag.overdueBefore(times).atOffset(ZoneOffset.UTC))
                .param("told", told.name())
                .query(LateEntry.class)
                .list();
    }

    /** Notes that they are told in this transaction; false if they have been told before. */
    public boolean tell(UUID contactId, Told told) {
        return jdbc.sql("""
            insert into office.lag_notice (contact_id, told, told_at) values (?, ?, ?) on conflict do nothing\
            """)
                        .params(contactId, told.name(), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }
}
