package org.evenhand.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.publicity.Clearance.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The items that were to go to the public, and the steps taken with each. */
@Repository
@Transactional
class ClearanceRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClearanceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(Draft draft, String names, String author) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        long number = jdbc.sql("select nextval('office.clearance_number')")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into office.clearance (id, reference, title, channel, hosted, wording, planned_on, author, asked_at,
                    state, names) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        "PC-%d-%04d".formatted(now.getYear(), number),
                        draft.title(),
                        draft.channel().name(),
                        draft.hosted(),
                        draft.wording(),
                        draft.plannedOn(),
                        author,
                        now,
                        State.IN_CLEARANCE.name(),
                        names)
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    Clearance of(UUID id) {
        return jdbc.sql("select * from office.clearance where id = ?")
                .param(id)
                .query(Clearance.class)
                .single();
    }

    @Transactional(readOnly = true)
    Optional<Clearance> find(String reference) {
        return jdbc.sql("select * from office.clearance where reference = ?")
                .param(reference)
                .query(Clearance.class)
                .optional();
    }

    /** Those in one of these states, by the day on which they are to go out. */
    @Transactional(readOnly = true)
    List<Clearance> in(State... states) {
        return jdbc.sql("select * from office.clearance where state = any(?) order by planned_on, reference")
                .param(Arrays.stream(states).map(State::name).toArray(String[]::new))
                .query(Clearance.class)
                .list();
    }

    /** Those that are cleared for this day or later, the first to go out first. */
    @Transactional(readOnly = true)
    List<Clearance> clearedFrom(LocalDate day) {
        return jdbc.sql("""
                select * from office.clearance where state = 'CLEARED' and planned_on >= ?
                order by planned_on, reference""").param(day).query(Clearance.class).list();
    }

    void assessed(UUID id, Assessment a, boolean restricted, String names, String by) {
        jdbc.sql("""
                update office.clearance set names = ?, names_reason = ?, answers = ?, failed = ?, exception = ?,
                    exception_reason = ?, restricted = ?, assessed_by = ?, decided_by = null, decided_at = null
                where id = ?""")
                .params(
                        names,
                        a.namesReason(),
                        a.answers(),
                        a.failed(),
                        a.exception() == null ? null : a.exception().name(),
                        a.exceptionReason(),
                        restricted,
                        by,
                        id)
                .update();
    }

    void decided(
            UUID id, State state, Advice advice, @Nullable String reason, @Nullable LocalDate heldUntil, String by) {
        jdbc.sql("""
                update office.clearance set state = ?, advice = ?, reason = ?, held_until = ?, decided_by = ?, decided_at = ?
                where id = ?""")
                .params(state.name(), advice.name(), reason, heldUntil, by, OffsetDateTime.now(clock), id)
                .update();
    }

    void amended(UUID id, String wording, LocalDate plannedOn, String names, String by) {
        jdbc.sql("""
                update office.clearance set wording = ?, planned_on = ?, names = ?, author = ?, assessed_by = null,
                    decided_by = null, state = ? where id = ?""")
                .params(wording, plannedOn, names, by, State.IN_CLEARANCE.name(), id)
                .update();
    }

    void broughtBack(UUID id, LocalDate plannedOn, String names) {
        jdbc.sql("""
                update office.clearance set planned_on = ?, names = ?, assessed_by = null, decided_by = null, held_until = null,
                    state = ? where id = ?""").params(plannedOn, names, State.IN_CLEARANCE.name(), id).update();
    }

    void doubted(UUID id, UUID ruling) {
        jdbc.sql("update office.clearance set ruling_id = ? where id = ?")
                .params(ruling, id)
                .update();
    }

    void withdrawn(UUID id) {
        jdbc.sql("update office.clearance set state = ? where id = ?")
                .params(State.WITHDRAWN.name(), id)
                .update();
    }

    void heldUntil(UUID id, LocalDate day) {
        jdbc.sql("update office.clearance set held_until = ? where id = ?")
                .params(day, id)
                .update();
    }

    void step(UUID id, String kind, String words, String rules, String by) {
        jdbc.sql("""
                insert into office.clearance_step (clearance_id, kind, words, rules, taken_by, taken_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(id, kind, words, rules, by, OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    List<ClearanceStep> steps(UUID id) {
        return jdbc.sql("""
                select kind, words, rules, taken_by, taken_at from office.clearance_step
                where clearance_id = ? order by number""").param(id).query(ClearanceStep.class).list();
    }
}
