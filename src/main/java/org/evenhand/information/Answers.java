package org.evenhand.information;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The drafted, approved and returned versions of answers. */
@Repository
@Transactional
public class Answers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the next version, without papers. */
    public void draft(UUID contactId, String text, String replyAddress, String by) {
        draft(contactId, text, replyAddress, "", by);
    }

    /** Adds the next version, which no one has approved yet. */
    public void draft(UUID contactId, String text, String replyAddress, String enclosed, String by) {
        int version = latest(contactId).map(Answer::version).orElse(0) + 1;
        jdbc.sql("""
                insert into office.answer (contact_id, version, text, reply_address, enclosed, drafted_by, drafted_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(contactId, version, text, replyAddress, enclosed, by, OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Answer> latest(UUID contactId) {
        return jdbc.sql("""
                select contact_id, version, text, reply_address, enclosed, drafted_by, approved_by, return_reason, returned_by
                from office.answer where contact_id = ? order by version desc limit 1""").param(contactId).query(Answer.class).optional();
    }

    void approve(Answer answer, String by) {
        jdbc.sql("update office.answer set approved_by = ?, approved_at = ? where contact_id = ? and version = ?")
                .params(by, OffsetDateTime.now(clock), answer.contactId(), answer.version())
                .update();
    }

    void sendBack(Answer answer, String reason, String by) {
        jdbc.sql("update office.answer set return_reason = ?, returned_by = ? where contact_id = ? and version = ?")
                .params(reason, by, answer.contactId(), answer.version())
                .update();
    }
}
