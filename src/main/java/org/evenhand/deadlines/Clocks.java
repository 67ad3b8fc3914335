package org.evenhand.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clocks as the database keeps them: what happened, and never what follows from it. */
@Repository
class Clocks {

    private static final String RUNNING = """
            select d.id, d.contact_id, c.reference, d.purpose, d.started_at, d.told_due_at
            from office.deadline d join office.contact c on c.id = d.contact_id
            where d.ended_at is null and c.closed_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Clocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Starts a clock; one that runs for this purpose runs on. */
    void start(UUID contact, Purpose purpose, OffsetDateTime from) {
        jdbc.sql("""
                insert into office.deadline (id, contact_id, purpose, started_at) values (?, ?, ?, ?)
                on conflict (contact_id, purpose) do nothing""").params(UUID.randomUUID(), contact, purpose.name(), from).update();
    }

    void end(UUID contact, Purpose purpose) {
        jdbc.sql("update office.deadline set ended_at = ? where contact_id = ? and purpose = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), contact, purpose.name())
                .update();
    }

    /** Every clock that has not ended, held for this transaction, so that two changes do not tell of the same move. */
    List<RunningClock> running() {
        return jdbc.sql(RUNNING + "order by c.reference for update of d")
                .query((row, index) -> clock(row))
                .list();
    }

    Optional<RunningClock> running(UUID contact, Purpose purpose) {
        return jdbc.sql(RUNNING + "and d.contact_id = ? and d.purpose = ?")
                .params(contact, purpose.name())
                .query((row, index) -> clock(row))
                .optional();
    }

    void told(RunningClock running, @Nullable Instant dueAt) {
        jdbc.sql("update office.deadline set told_due_at = ? where id = ?")
                .params(dueAt == null ? null : dueAt.atOffset(ZoneOffset.UTC), running.id())
                .update();
    }

    private static RunningClock clock(ResultSet row) throws SQLException {
        OffsetDateTime told = row.getObject("told_due_at", OffsetDateTime.class);
        return new RunningClock(
                row.getObject("id", UUID.class),
                row.getObject("contact_id", UUID.class),
                row.getString("reference"),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                told == null ? null : told.toInstant());
    }
}
