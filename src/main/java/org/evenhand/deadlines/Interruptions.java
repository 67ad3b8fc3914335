package org.evenhand.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.evenhand.election.Extension;
import org.evenhand.election.Pause;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pauses and extensions of clocks, each with who, when and why. */
@Repository
class Interruptions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Interruptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void pause(RunningClock running, String reason, String person) {
        jdbc.sql("insert into office.deadline_pause (deadline_id, paused_at, reason, paused_by) values (?, ?, ?, ?)")
                .params(running.id(), OffsetDateTime.now(clock), reason, person)
                .update();
    }

    /** Ends the open pause; without one nothing happens. */
    void resume(RunningClock running, OffsetDateTime at, String person) {
        jdbc.sql("""
                update office.deadline_pause set resumed_at = greatest(paused_at, ?), resumed_by = ?
                where deadline_id = ? and resumed_at is null""").params(at, person, running.id()).update();
    }

    void extend(RunningClock running, Extension extension, String person) {
        jdbc.sql("""
                insert into office.deadline_extension (deadline_id, amount, reason, extended_by, extended_at)
                values (?, ?, ?, ?, ?)""")
                .params(running.id(), extension.amount(), extension.reason(), person, OffsetDateTime.now(clock))
                .update();
    }

    List<Pause> pauses(RunningClock running) {
        return jdbc.sql("select paused_at, resumed_at from office.deadline_pause where deadline_id = ? order by number")
                .param(running.id())
                .query((row, index) -> new Pause(local(row.getObject("paused_at", OffsetDateTime.class)), resumed(row)))
                .list();
    }

    List<Extension> extensions(RunningClock running) {
        return jdbc.sql("select amount, reason from office.deadline_extension where deadline_id = ? order by number")
                .param(running.id())
                .query(Extension.class)
                .list();
    }

    private @Nullable ZonedDateTime resumed(ResultSet row) throws SQLException {
        OffsetDateTime resumed = row.getObject("resumed_at", OffsetDateTime.class);
        return resumed == null ? null : local(resumed);
    }

    private ZonedDateTime local(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone());
    }
}
