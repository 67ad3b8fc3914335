package org.evenhand.preparation.letters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The letters to audiences. */
@Repository
@Transactional
class CircularRows {

    private static final String SELECT = """
            select id, reference, audience, election_id, prepared_by, return_reason, approved_by, approved_at, late_reason,
                sent_at, settled_at, missing_reason
            from office.circular\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    CircularRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(Audience audience, UUID electionId, String by) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                insert into office.circular (id, reference, audience, election_id, begun_by, begun_at)
                values (?, office.case_reference(?, nextval('office.circular_number')), ?, ?, ?, ?)""")
                .params(id, "CL-" + now.getYear() + "-", audience.name(), electionId, by, now)
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    Circular of(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Circular.class).single();
    }

    /** The letter, for this transaction alone until it ends. */
    Circular locked(UUID id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query(Circular.class)
                .single();
    }

    @Transactional(readOnly = true)
    Optional<Circular> find(String reference) {
        return jdbc.sql(SELECT + "where reference = ?")
                .param(reference)
                .query(Circular.class)
                .optional();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Circular> all() {
        return jdbc.sql(SELECT + "order by begun_at desc, reference desc")
                .query(Circular.class)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Circular> open(Audience audience, UUID electionId) {
        return jdbc.sql(SELECT + "where audience = ? and election_id = ? and settled_at is null")
                .params(audience.name(), electionId)
                .query(Circular.class)
                .optional();
    }

    @Transactional(readOnly = true)
    List<Circular> unsent() {
        return jdbc.sql(SELECT + "where sent_at is null and settled_at is null")
                .query(Circular.class)
                .list();
    }

    void prepared(UUID id, String by) {
        jdbc.sql("update office.circular set prepared_by = ?, prepared_at = ?, return_reason = null where id = ?")
                .params(by, OffsetDateTime.now(clock), id)
                .update();
    }

    void returned(UUID id, String reason) {
        jdbc.sql("update office.circular set return_reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    void approved(UUID id, @Nullable String lateReason, String by) {
        jdbc.sql("update office.circular set approved_by = ?, approved_at = ?, late_reason = ? where id = ?")
                .params(by, OffsetDateTime.now(clock), lateReason, id)
                .update();
    }

    /** A second time leaves the first as it is. */
    void sent(UUID id) {
        jdbc.sql("update office.circular set sent_at = coalesce(sent_at, ?) where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    void settled(UUID id, @Nullable String missingReason, String by) {
        jdbc.sql("""
                update office.circular set settled_at = ?, settled_by = ?, missing_reason = ?
                where id = ? and settled_at is null""").params(OffsetDateTime.now(clock), by, missingReason, id).update();
    }
}
