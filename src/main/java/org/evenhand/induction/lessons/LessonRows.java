package org.evenhand.induction.lessons;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.evenhand.induction.lessons.Lesson.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lessons of all elections. */
@Repository
@Transactional
class LessonRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    LessonRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Lesson add(
            @Nullable UUID election,
            Phase phase,
            String happened,
            String change,
            @Nullable String concerns,
            @Nullable String step,
            String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into office.lesson (id, reference, election_id, phase, happened, change, concerns, step,
                    logged_by, logged_at)
                values (?, office.case_reference('LL-' || ? || '-', nextval('office.lesson_number')), ?, ?, ?, ?, ?, ?,
                    ?, ?)""")
                .params(Arrays.asList(
                        id, now.getYear(), election, phase.name(), happened, change, concerns, step, by, now))
                .update();
        return of(id);
    }

    @Transactional(readOnly = true)
    Lesson of(UUID id) {
        return jdbc.sql("select * from office.lesson where id = ?")
                .param(id)
                .query(Lesson.class)
                .single();
    }

    @Transactional(readOnly = true)
    boolean exists(UUID id) {
        return jdbc.sql("select exists (select 1 from office.lesson where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void review(UUID id, boolean kept, String happened, String change, @Nullable String reason, String by) {
        jdbc.sql("""
                update office.lesson set kept = ?, happened = ?, change = ?, reason = ?, reviewed_by = ?, reviewed_at = ?
                where id = ?""")
                .params(Arrays.asList(kept, happened, change, reason, by, OffsetDateTime.now(clock), id))
                .update();
    }

    /** Those of this election and those of none, as they were logged. */
    @Transactional(readOnly = true)
    List<Lesson> ofElection(@Nullable UUID election) {
        return jdbc.sql("""
                select * from office.lesson
                where election_id = :election::uuid or election_id is null order by logged_at, reference""").param("election", election).query(Lesson.class).list();
    }

    /** What was kept of the elections polled before this one and is not considered in its preparation yet. */
    @Transactional(readOnly = true)
    List<Lesson> fromBefore(UUID election) {
        return jdbc.sql("""
                select l.* from office.lesson l
                join office.election past on past.id = l.election_id
                join office.election next on next.id = ?
                where l.kept and past.poll_date < next.poll_date and not exists (
                    select 1 from office.lesson_considered c where c.lesson_id = l.id and c.election_id = next.id)
                order by past.poll_date desc, l.logged_at, l.reference""").param(election).query(Lesson.class).list();
    }

    void considered(UUID lesson, UUID election, String by) {
        jdbc.sql("""
                insert into office.lesson_considered (lesson_id, election_id, considered_by, considered_at)
                values (?, ?, ?, ?) on conflict do nothing""").params(lesson, election, by, OffsetDateTime.now(clock)).update();
    }
}
