package org.evenhand.election;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The record of when the rules of the pre-election period came and went, and of what people did about it. */
@Repository
@Transactional
public class PeriodSwitches {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeriodSwitches(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** What became of the period last; empty while it lies ahead. */
    @Transactional(readOnly = true)
    public Optional<PeriodState> state(UUID election) {
        return jdbc.sql("select state from office.period_switch where election_id = ? order by number desc limit 1")
                .param(election)
                .query(PeriodState.class)
                .optional();
    }

    /** Records a switch and tells of it; the same one twice in a row is one (P01.3). */
    public void record(Election election, PeriodState state, LocalDate day) {
        if (state(election.id()).filter(state::equals).isEmpty()) {
            jdbc.sql("insert into office.period_switch (election_id, state, day, switched_at) values (?, ?, ?, ?)")
                    .params(election.id(), state.name(), day, OffsetDateTime.now(clock))
                    .update();
            events.publishEvent(new PeriodSwitched(election, state, day));
        }
    }

    /** Records that a person has told everyone what holds now (P01.3). */
    public void confirm(UUID election, PeriodState state, @Nullable String note, String person) {
        jdbc.sql("""
                insert into office.period_confirmation (election_id, state, note, confirmed_by, confirmed_at)
                values (?, ?, ?, ?, ?)""")
                .params(election, state.name(), note, person, OffsetDateTime.now(clock))
                .update();
    }

    /** Records one item of the checklist as it was found (P01.5). */
    public void check(UUID election, PreparationCheck check, String person) {
        jdbc.sql("""
                insert into office.preparation_check
                    (election_id, item, done, owner, remarks, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        election,
                        check.item().name(),
                        check.done(),
                        check.owner(),
                        check.remarks(),
                        person,
                        OffsetDateTime.now(clock))
                .update();
    }

    /** What was found of each item of the checklist, the latest of each. */
    @Transactional(readOnly = true)
    public List<PreparationCheck> checks(UUID election) {
        return jdbc.sql("""
                select distinct on (item) item, done, owner, remarks from office.preparation_check
                where election_id = ? order by item, number desc""").param(election).query(PreparationCheck.class).list();
    }
}
