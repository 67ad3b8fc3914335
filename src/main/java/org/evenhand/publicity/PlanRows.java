package org.evenhand.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The forward plan. */
@Repository
@Transactional
class PlanRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(String title, PlanItem.Kind kind, LocalDate day, TimingAnswers answers, String by) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        long number = jdbc.sql("select nextval('office.plan_number')")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into office.plan_item (id, reference, title, kind, planned_on, answers, delay_harms, restricted,
                    entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        "FP-%d-%04d".formatted(now.getYear(), number),
                        title,
                        kind.name(),
                        day,
                        answers.words(),
                        answers.delayHarms(),
                        answers.restricted(),
                        by,
                        now)
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    PlanItem of(UUID id) {
        return jdbc.sql("select * from office.plan_item where id = ?")
                .param(id)
                .query(PlanItem.class)
                .single();
    }

    /** Those on or after this day, the first first. */
    @Transactional(readOnly = true)
    List<PlanItem> from(LocalDate day) {
        return jdbc.sql("""
                select * from office.plan_item where coalesce(new_day, planned_on) >= ?
                order by coalesce(new_day, planned_on), reference""").param(day).query(PlanItem.class).list();
    }

    @Transactional(readOnly = true)
    Optional<PlanItem> find(String reference) {
        return jdbc.sql("select * from office.plan_item where reference = ?")
                .param(reference)
                .query(PlanItem.class)
                .optional();
    }

    /** @param restricted whether the period is on the day to which it goes */
    void decided(
            UUID id,
            TimingAdvice advice,
            Timing outcome,
            String reason,
            @Nullable LocalDate newDay,
            boolean restricted,
            String by) {
        jdbc.sql("""
                update office.plan_item set advice = ?, outcome = ?, reason = ?, new_day = ?, restricted = ?,
                    decided_by = ?, decided_at = ?
                where id = ?""")
                .params(advice.name(), outcome.name(), reason, newDay, restricted, by, OffsetDateTime.now(clock), id)
                .update();
    }

    void moved(UUID id, LocalDate day) {
        jdbc.sql("update office.plan_item set planned_on = ?, new_day = null where id = ?")
                .params(day, id)
                .update();
    }

    /** What was decided holds no longer; its day stands. */
    void reopened(UUID id, boolean restricted) {
        jdbc.sql("""
                update office.plan_item set planned_on = coalesce(new_day, planned_on), new_day = null, restricted = ?,
                    advice = null, outcome = null, reason = null, decided_by = null, decided_at = null
                where id = ?""").params(restricted, id).update();
    }

    void weighed(UUID id, TimingAnswers answers) {
        jdbc.sql("update office.plan_item set answers = ?, delay_harms = ?, restricted = ? where id = ?")
                .params(answers.words(), answers.delayHarms(), answers.restricted(), id)
                .update();
    }

    void step(UUID id, String words, String rules, String by) {
        jdbc.sql("insert into office.plan_step (plan_item_id, words, rules, taken_by, taken_at) values (?, ?, ?, ?, ?)")
                .params(id, words, rules, by, OffsetDateTime.now(clock))
                .update();
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    List<PlanStep> steps(UUID id) {
        return jdbc.sql("""
                select words, rules, taken_by, taken_at from office.plan_step where plan_item_id = ?
                order by number""").param(id).query(PlanStep.class).list();
    }
}
