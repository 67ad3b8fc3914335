package org.evenhand.meetings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The meetings asked for, one of each contact. */
@Repository
@Transactional
class MeetingRows {

    private static final String SELECT =
            "select m.*, c.reference from office.meeting m join office.contact c on c.id = m.contact_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds it; a contact that is routed here again is assessed anew. */
    void add(UUID contactId, MeetingPlan plan, String by) {
        jdbc.sql("delete from office.meeting where contact_id = ? and decided_by is null")
                .param(contactId)
                .update();
        jdbc.sql("""
                insert into office.meeting (contact_id, host, topic, questions, public_link, criteria, assessed_by, assessed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        contactId,
                        plan.host().name(),
                        plan.topic(),
                        plan.questions(),
                        plan.publicLink(),
                        plan.criteria(),
                        by,
                        OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Meeting> find(UUID contactId) {
        return jdbc.sql(SELECT + " where m.contact_id = ?")
                .param(contactId)
                .query(Meeting.class)
                .optional();
    }

    /** Those that were agreed to and stand, from the first to the last. */
    @Transactional(readOnly = true)
    List<Meeting> standing() {
        return jdbc.sql(SELECT + " where m.outcome = 'AGREED' and m.withdrawn_at is null order by m.meet_at")
                .query(Meeting.class)
                .list();
    }

    /** They came after the assessment, and the decider reads so beside its answers (E13.4). */
    void questions(UUID contactId, String questions) {
        jdbc.sql("update office.meeting set questions = ?, criteria = criteria || ? where contact_id = ?")
                .params(questions, "\nQuestions sent since: yes (E13.4)", contactId)
                .update();
    }

    void decided(UUID contactId, Advice advice, MeetingDecision decision, @Nullable String difference, String by) {
        jdbc.sql("""
                update office.meeting set advice = ?, outcome = ?, reason = ?, difference_reason = ?, meet_at = ?, minutes = ?,
                    decided_by = ?, decided_at = ? where contact_id = ?""")
                .params(
                        advice.name(),
                        decision.outcome().name(),
                        decision.reason(),
                        difference,
                        decision.meetAt(),
                        decision.minutes(),
                        by,
                        OffsetDateTime.now(clock),
                        contactId)
                .update();
    }

    void noted(UUID contactId, boolean held, @Nullable Integer minutes, String notes, String by) {
        jdbc.sql("""
                update office.meeting set held = ?, minutes = coalesce(?, minutes), notes = ?, noted_by = ?, noted_at = ?
                where contact_id = ?""")
                .params(held, minutes, notes, by, OffsetDateTime.now(clock), contactId)
                .update();
    }

    void withdrawn(UUID contactId, String reason, String by) {
        jdbc.sql(
                        "update office.meeting set withdrawn_reason = ?, withdrawn_by = ?, withdrawn_at = ? where contact_id = ?")
                .params(reason, by, OffsetDateTime.now(clock), contactId)
                .update();
    }
}
