package org.evenhand.information;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The consultations on facts as the database keeps them. */
@Repository
@Transactional
class FactConsultationRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    FactConsultationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(
            UUID contactId,
            Authority authority,
            String address,
            String question,
            OffsetDateTime dueAt,
            OffsetDateTime lapseAt,
            String by) {
        jdbc.sql("""
                insert into office.fact_consultation (contact_id, authority, address, question, asked_by, asked_at, due_at,
                    lapse_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(contactId, authority.name(), address, question, by, OffsetDateTime.now(clock), dueAt, lapseAt)
                .update();
    }

    /** Ends a consultation that is open; one that has ended stays as it is. */
    void end(FactConsultation consultation, @Nullable String facts, @Nullable String by) {
        jdbc.sql("""
                update office.fact_consultation set facts = :facts, given_by = :by, ended_at = :at
                where number = :number and ended_at is null""")
                .param("facts", facts)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .param("number", consultation.number())
                .update();
    }

    /** Every consultation of a contact, oldest first. */
    @Transactional(readOnly = true)
    List<FactConsultation> of(UUID contactId) {
        return jdbc.sql("""
                select number, contact_id, authority, address, question, due_at, lapse_at, facts, ended_at
                from office.fact_consultation where contact_id = ? order by number""").param(contactId).query(FactConsultation.class).list();
    }
}
