package org.evenhand.conduct.posting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.conduct.posting.Hit.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is active, who is on duty, and who is both. */
@Repository
@Transactional
class PostingRows {

    private static final String HITS = """
            select h.id, h.reference, h.activity as activity_number, h.duty as duty_number, a.person_name as active_name,
                a.area as active_area, a.activity, d.person_name as duty_name, d.area as duty_area, d.station,
                lower(a.area) = lower(d.area) as same_area, h.found_at, h.decider, h.outcome, h.reason, h.new_duty,
                h.decided_for, h.rights, h.settled_by, h.settled_at, h.handed_over
            from office.posting_hit h
            join office.campaign_activity a on a.number = h.activity
            join office.polling_duty d on d.number = h.duty
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PostingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void addActivity(UUID election, String name, @Nullable String number, String area, String activity, String by) {
        jdbc.sql("""
                insert into office.campaign_activity (election_id, person_name, person_number, area, activity, entered_by,
                    entered_at) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(election, name, number, area, activity, by, now()))
                .update();
    }

    void addDuty(UUID election, Duty duty, String by) {
        jdbc.sql("""
                insert into office.polling_duty (election_id, person_name, person_number, area, station, entered_by,
                    entered_at) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        election, duty.personName(), duty.personNumber(), duty.area(), duty.station(), by, now()))
                .update();
    }

    void strikeActivity(long number, String by) {
        jdbc.sql("""
                update office.campaign_activity set struck_by = ?, struck_at = ? where number = ? and struck_at is null""").params(by, now(), number).update();
    }

    void strikeDuty(long number, String by) {
        jdbc.sql("""
                update office.polling_duty set struck_by = ?, struck_at = ? where number = ? and struck_at is null""").params(by, now(), number).update();
    }

    @Transactional(readOnly = true)
    List<Activity> activities(UUID election) {
        return jdbc.sql("""
                select number, person_name, person_number, area, activity from office.campaign_activity
                where election_id = ? and struck_at is null order by person_name, number""").param(election).query(Activity.class).list();
    }

    @Transactional(readOnly = true)
    List<Duty> duties(UUID election) {
        return jdbc.sql("""
                select number, person_name, person_number, area, station from office.polling_duty
                where election_id = ? and struck_at is null order by area, station, person_name, number""").param(election).query(Duty.class).list();
    }

    /** A new hit; none where another check has just opened it. */
    Optional<Hit> open(Activity active, Duty duty, String decider) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                insert into office.posting_hit (id, reference, activity, duty, found_at, decider)
                values (?, office.case_reference('PP-' || ? || '-', nextval('office.posting_number')), ?, ?, ?, ?)
                on conflict (activity, duty) do nothing""")
                .params(id, now().getYear(), active.number(), duty.number(), now(), decider)
                .update();
        return added == 1 ? Optional.of(hit(id)) : Optional.empty();
    }

    @Transactional(readOnly = true)
    Hit hit(UUID id) {
        return jdbc.sql(HITS + "where h.id = ?").param(id).query(Hit.class).single();
    }

    /** Those of an election, the open ones first. */
    @Transactional(readOnly = true)
    List<Hit> hits(UUID election) {
        return jdbc.sql(HITS + "where d.election_id = ? order by h.outcome is not null, h.found_at desc, h.reference")
                .param(election)
                .query(Hit.class)
                .list();
    }

    void settle(
            UUID id,
            Outcome outcome,
            @Nullable String reason,
            @Nullable String newDuty,
            @Nullable String decidedFor,
            @Nullable String rights,
            String by) {
        jdbc.sql("""
                update office.posting_hit set outcome = ?, reason = ?, new_duty = ?, decided_for = ?, rights = ?,
                    settled_by = ?, settled_at = ? where id = ?""")
                .params(Arrays.asList(outcome.name(), reason, newDuty, decidedFor, rights, by, now(), id))
                .update();
    }

    void handOver(UUID id, String how, String by) {
        jdbc.sql("""
                update office.posting_hit set handed_over = ?, handed_over_by = ?, handed_over_at = ? where id = ?""").params(how, by, now(), id).update();
    }

    void close(UUID election, String by) {
        jdbc.sql("insert into office.roster_closing (election_id, closed_by, closed_at) values (?, ?, ?)")
                .params(election, by, now())
                .update();
    }

    /** No roster is closed any more once it, or the list of the active, has changed. */
    void reopen(UUID election, String by) {
        jdbc.sql("""
                update office.roster_closing set struck_by = ?, struck_at = ? where election_id = ? and struck_at is null""").params(by, now(), election).update();
    }

    @Transactional(readOnly = true)
    boolean closed(UUID election) {
        return jdbc.sql("""
                select exists (select 1 from office.roster_closing where election_id = ? and struck_at is null)""").param(election).query(Boolean.class).single();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
