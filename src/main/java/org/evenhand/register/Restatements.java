package org.evenhand.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which spoken requests were put in writing, and whether their makers confirmed them (P11). */
@Repository
@Transactional
public class Restatements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Restatements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void open(UUID contactId, String recipient, OffsetDateTime remindAt, OffsetDateTime lapseAt) {
        jdbc.sql("""
                insert into office.restatement (contact_id, recipient, restated_at, remind_at, lapse_at)
                values (?, ?, ?, ?, ?)""")
                .params(contactId, recipient, OffsetDateTime.now(clock), remindAt, lapseAt)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Restatement> of(UUID contactId) {
        return jdbc.sql("""
                select contact_id, recipient, restated_at, remind_at, lapse_at, reminded_at, outcome
                from office.restatement where contact_id = ?""").param(contactId).query(Restatement.class).optional();
    }

    public void reminded(UUID contactId) {
        jdbc.sql("update office.restatement set reminded_at = ? where contact_id = ? and outcome is null")
                .params(OffsetDateTime.now(clock), contactId)
                .update();
    }

    /** Settles it; what is settled stays so, but what lapsed may still be confirmed. */
    public void settle(UUID contactId, Restatement.Outcome outcome, String by) {
        jdbc.sql("""
                update office.restatement set outcome = ?, settled_at = ?, settled_by = ?
                where contact_id = ? and (outcome is null or outcome = 'LAPSED')""")
                .params(outcome.name(), OffsetDateTime.now(clock), by, contactId)
                .update();
    }

    /** What the people who answer must know of it: empty where nothing is amiss (P11.1). */
    @Transactional(readOnly = true)
    public String warning(UUID contactId) {
        return of(contactId)
                .filter(restatement -> !restatement.settled())
                .map(restatement -> restatement.outcome() == null
                        ? "The requester has not confirmed yet what was written down."
                        : "The requester never confirmed what was written down: the request has lapsed.")
                .orElse("");
    }
}
