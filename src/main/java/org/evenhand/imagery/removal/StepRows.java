package org.evenhand.imagery.removal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The steps of cases; the database keeps each once. */
@Repository
@Transactional
class StepRows {

    private static final RowMapper<Step> STEP = DataClassRowMapper.newInstance(Step.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    StepRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they were taken or left out. */
    @Transactional(readOnly = true)
    List<Step> of(UUID contactId) {
        return jdbc.sql("""
                select rung, skipped_reason, words, spoken_at, reached, asked, answer, taken_by, taken_at, reply_due_at,
                    reply, replied_at, lapsed_at
                from office.imagery_step where contact_id = ? order by number""").param(contactId).query(Step.class).list();
    }

    /** The steps of every case that has any, in the same order, read at once. */
    @Transactional(readOnly = true)
    Map<UUID, List<Step>> all() {
        Map<UUID, List<Step>> steps = new HashMap<>();
        jdbc.sql("select * from office.imagery_step order by number").query(row -> {
            steps.computeIfAbsent(row.getObject("contact_id", UUID.class), contact -> new ArrayList<>())
                    .add(STEP.mapRow(row, row.getRow()));
        });
        return steps;
    }

    void skip(UUID contactId, Rung rung, String reason, String by) {
        jdbc.sql("""
                insert into office.imagery_step (contact_id, rung, skipped_reason, taken_by, taken_at)
                values (?, ?, ?, ?, ?)""")
                .params(contactId, rung.name(), reason, by, OffsetDateTime.now(clock))
                .update();
    }

    void take(UUID contactId, Rung rung, String words, @Nullable OffsetDateTime replyDueAt, String by) {
        jdbc.sql("""
                insert into office.imagery_step (contact_id, rung, words, reply_due_at, taken_by, taken_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(contactId, rung.name(), words, replyDueAt, by, OffsetDateTime.now(clock))
                .update();
    }

    void spoken(UUID contactId, Call call, OffsetDateTime replyDueAt, String by) {
        jdbc.sql("""
                insert into office.imagery_step (contact_id, rung, spoken_at, reached, asked, answer, reply_due_at,
                    taken_by, taken_at)
                values (?, 'VERBAL', ?, ?, ?, ?, ?, ?, ?)""")
                .params(contactId, call.spokenAt(), call.reached(), call.asked(), call.answer())
                .params(replyDueAt, by, OffsetDateTime.now(clock))
                .update();
    }

    /** Notes the reply to the step that awaits one. */
    void replied(UUID contactId, String reply, String by) {
        jdbc.sql("""
                update office.imagery_step set reply = ?, reply_by = ?, replied_at = ?
                where contact_id = ? and reply_due_at is not null and replied_at is null and lapsed_at is null""").params(reply, by, OffsetDateTime.now(clock), contactId).update();
    }

    void lapsed(UUID contactId) {
        jdbc.sql("""
                update office.imagery_step set lapsed_at = ?
                where contact_id = ? and reply_due_at is not null and replied_at is null and lapsed_at is null""").params(OffsetDateTime.now(clock), contactId).update();
    }
}
