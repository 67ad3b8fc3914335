package org.evenhand.election;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who did what to an election's dates, when and why; only added to. */
@Repository
public class ElectionHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    ElectionHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<ElectionEvent> of(UUID election) {
        return jdbc.sql("""
                        select changed_at as at, changed_by as person, reason, 'POLL' as milestone,
                            poll_date_before as before, poll_date as day, null::time as time_of_day, number
                        from office.election_change where election_id = :election
                        union all
                        select given_at, given_by, reason, milestone, null, day, time_of_day, number
                        from office.paro_date where election_id = :election
                        order by at desc, number desc""")
                .param("election", election)
                .query(ElectionEvent.class)
                .list();
    }

    void entered(Election election, String reason, String person) {
        add(election.id(), null, election.pollDate(), reason, person);
    }

    void moved(Election before, LocalDate pollDate, String reason, String person) {
        add(before.id(), before.pollDate(), pollDate, reason, person);
    }

    private void add(UUID election, @Nullable LocalDate before, LocalDate day, String reason, String person) {
        jdbc.sql("insert into office.election_change"
                        + " (election_id, poll_date_before, poll_date, reason, changed_by, changed_at)"
                        + " values (?, ?::date, ?, ?, ?, ?)")
                .params(election, before, day, reason, person, OffsetDateTime.now(clock))
                .update();
    }
}
