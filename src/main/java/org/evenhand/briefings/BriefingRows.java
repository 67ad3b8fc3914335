package org.evenhand.briefings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The events, and what was done about each. */
@Repository
@Transactional
class BriefingRows {

    private static final String SELECT = """
            select id, reference, election_id, follows, title, manner, place, starts_at, minutes, capacity, topics,
                partners, recorded, questions_by, planned_by, factual, election_content, check_words, advice, outcome,
                reason, opened_at, officer_told_at, called_off_at, called_off_reason, held, notes, recording_url,
                pack_url, noted_by, return_reason, notes_published_at
            from office.briefing\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    BriefingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(UUID electionId, @Nullable UUID follows, BriefingPlan plan, String by) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                insert into office.briefing (id, reference, election_id, follows, title, manner, place, starts_at, minutes,
                    capacity, topics, partners, recorded, questions_by, planned_by, planned_at)
                values (?, office.case_reference(?, nextval('office.briefing_number')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?)""")
                .params(
                        id,
                        "BE-" + now.getYear() + "-",
                        electionId,
                        follows,
                        plan.title(),
                        plan.manner().name(),
                        plan.place(),
                        plan.startsAt(),
                        plan.minutes(),
                        plan.capacity(),
                        plan.topics(),
                        plan.partners(),
                        plan.recorded(),
                        plan.questionsBy(),
                        by,
                        now)
                .update();
        return id;
    }

    /** The plan anew; the check and the decision start afresh. */
    void replan(UUID id, BriefingPlan plan, String by) {
        jdbc.sql("""
                update office.briefing set title = ?, manner = ?, place = ?, starts_at = ?, minutes = ?, capacity = ?,
                    topics = ?, partners = ?, recorded = ?, questions_by = ?, planned_by = ?, planned_at = ?,
                    factual = null, election_content = null, check_words = null, checked_by = null, advice = null,
                    outcome = null, decided_by = null, decided_at = null
                where id = ?""")
                .params(
                        plan.title(),
                        plan.manner().name(),
                        plan.place(),
                        plan.startsAt(),
                        plan.minutes(),
                        plan.capacity(),
                        plan.topics(),
                        plan.partners(),
                        plan.recorded(),
                        plan.questionsBy(),
                        by,
                        OffsetDateTime.now(clock),
                        id)
                .update();
    }

    @Transactional(readOnly = true)
    Briefing of(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Briefing.class).single();
    }

    @Transactional(readOnly = true)
    Optional<Briefing> find(String reference) {
        return jdbc.sql(SELECT + "where reference = ?")
                .param(reference)
                .query(Briefing.class)
                .optional();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Briefing> all() {
        return jdbc.sql(SELECT + "order by starts_at desc, reference")
                .query(Briefing.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<Briefing> ofElection(UUID electionId) {
        return jdbc.sql(SELECT + "where election_id = ? order by starts_at, reference")
                .param(electionId)
                .query(Briefing.class)
                .list();
    }

    void checked(UUID id, boolean factual, Briefing.ElectionContent content, String words, String by) {
        jdbc.sql("""
                update office.briefing set factual = ?, election_content = ?, check_words = ?, checked_by = ?
                where id = ?""").params(factual, content.name(), words, by, id).update();
    }

    void decided(UUID id, Advice advice, Briefing.Outcome outcome, @Nullable String reason, String by) {
        jdbc.sql("""
                update office.briefing set advice = ?, outcome = ?, reason = ?, decided_by = ?, decided_at = ?
                where id = ?""")
                .params(advice.name(), outcome.name(), reason, by, OffsetDateTime.now(clock), id)
                .update();
    }

    /** @param officerTold whether the returning officer was written to */
    void opened(UUID id, boolean officerTold) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("update office.briefing set opened_at = ?, officer_told_at = ? where id = ?")
                .params(now, officerTold ? now : null, id)
                .update();
    }

    void calledOff(UUID id, String reason, String by) {
        jdbc.sql("""
                update office.briefing set called_off_at = ?, called_off_by = ?, called_off_reason = ? where id = ?""").params(OffsetDateTime.now(clock), by, reason, id).update();
    }

    void noted(UUID id, BriefingNotes notes, String by) {
        jdbc.sql("""
                update office.briefing set held = ?, notes = ?, recording_url = ?, pack_url = ?, noted_by = ?,
                    return_reason = null, notes_approved_by = null where id = ?""")
                .params(notes.held(), notes.text(), notes.recordingUrl(), notes.packUrl(), by, id)
                .update();
    }

    void notesApproved(UUID id, String by) {
        jdbc.sql("update office.briefing set notes_approved_by = ? where id = ?")
                .params(by, id)
                .update();
    }

    void notesReturned(UUID id, String reason) {
        jdbc.sql("update office.briefing set return_reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    /** A second time leaves the first day as it is. */
    void notesPublished(UUID id) {
        jdbc.sql("update office.briefing set notes_published_at = coalesce(notes_published_at, ?) where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    void step(UUID id, String what, String outcome, @Nullable String reason, String by, String rules) {
        jdbc.sql("""
                insert into office.briefing_step (briefing_id, what, outcome, reason, done_by, done_at, rules)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, what, outcome, reason, by, OffsetDateTime.now(clock), rules)
                .update();
    }

    @Transactional(readOnly = true)
    List<Step> steps(UUID id) {
        return jdbc.sql("""
                select what, outcome, reason, done_by, done_at, rules from office.briefing_step
                where briefing_id = ? order by number""").param(id).query(Step.class).list();
    }
}
