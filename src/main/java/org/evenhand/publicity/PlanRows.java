package org.evenhand.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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

    UUID add(String title, PlanItem.Kind kind, LocalDate day, String answers, boolean delayHarms, String by) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        long number = jdbc.sql("select nextval('office.plan_number')")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into office.plan_item (id, reference, title, kind, planned_on, answers, delay_harms, entered_by,
                    entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        "FP-%d-%04d".formatted(now.getYear(), number),
                        title,
                        kind.name(),
                        day,
                        answers,
                        delayHarms,
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

    void decided(UUID id, TimingAdvice advice, Timing outcome, String reason, @Nullable LocalDate newDay, String by) {
        jdbc.sql("""
                update office.plan_item set advice = ?, outcome = ?, reason = ?, new_day = ?, decided_by = ?, decided_at = ?
                where id = ?""")
                .params(advice.name(), outcome.name(), reason, newDay, by, OffsetDateTime.now(clock), id)
                .update();
    }
}
