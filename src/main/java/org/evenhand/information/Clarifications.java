package org.evenhand.information;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What requesters were asked before their answer could be drafted. */
@Repository
@Transactional
public class Clarifications {

    private final JdbcClient jdbc;
    private final Clock clock;

    Clarifications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every question to this requester, oldest first. */
    @Transactional(readOnly = true)
    public List<Clarification> of(UUID contactId) {
        return jdbc.sql("""
                select number, contact_id, question, reply_address, asked_by, asked_at, answer, received_at
                from office.clarification where contact_id = ? order by number""").param(contactId).query(Clarification.class).list();
    }

    /** @throws IllegalStateException if the requester was asked nothing */
    @Transactional(readOnly = true)
    public Clarification latest(UUID contactId) {
        List<Clarification> all = of(contactId);
        if (all.isEmpty()) {
            throw new IllegalStateException("Contact " + contactId + " was asked nothing");
        }
        return all.get(all.size() - 1);
    }

    void ask(UUID contactId, String question, String replyAddress, String by) {
        jdbc.sql("""
                insert into office.clarification (contact_id, question, reply_address, asked_by, asked_at)
                values (?, ?, ?, ?, ?)""")
                .params(contactId, question, replyAddress, by, OffsetDateTime.now(clock))
                .update();
    }

    void record(Clarification asked, @Nullable String answer, OffsetDateTime receivedAt, String by) {
        jdbc.sql("update office.clarification set answer = ?, received_at = ?, recorded_by = ? where number = ?")
                .params(answer, receivedAt, by, asked.number())
                .update();
    }
}
