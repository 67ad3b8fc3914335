package org.evenhand.conduct.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.conduct.deputy.DeputyIntention.Intention;
import org.evenhand.election.Elections;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the deputy asked, for each election of a commissioner at the earliest opportunity, what they intend (P36.1): as soon
 * as the poll is no more than a year ahead.
 */
@Service
@Transactional
public class DeputyIntentions {

    private final JdbcClient jdbc;
    private final Elections elections;
    private final DeputyProcess process;
    private final Clock clock;

    DeputyIntentions(JdbcClient jdbc, Elections elections, DeputyProcess process, Clock clock) {
        this.jdbc = jdbc;
        this.elections = elections;
        this.process = process;
        this.clock = clock;
    }

    /** Gives the Chief Executive the task of asking, once for each election that is near. */
    @Scheduled(cron = "0 40 6 * * *", zone = "Europe/London")
    public void askWhereDue() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate inAYear = LocalDate.now(clock).plusYears(1);
        elections.ahead().stream()
                .filter(one -> one.kind().choosesCommissioner())
                .filter(one -> !one.pollDate().isAfter(inAYear))
                .forEach(one -> ask(one.id(), now));
    }

    /** @throws IllegalArgumentException if nobody is to be asked under this id */
    @Transactional(readOnly = true)
    public DeputyIntention of(UUID id) {
        return jdbc.sql("select * from office.deputy_intention where id = ?")
                .param(id)
                .query(DeputyIntention.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is asked under " + id));
    }

    /** What is known for this election; empty while nobody is to be asked. */
    @Transactional(readOnly = true)
    public Optional<DeputyIntention> forElection(UUID election) {
        return jdbc.sql("select * from office.deputy_intention where election_id = ?")
                .param(election)
                .query(DeputyIntention.class)
                .optional();
    }

    public void record(UUID id, Intention intention, @Nullable String words, String by) {
        jdbc.sql("""
                update office.deputy_intention set intention = ?, words = ?, recorded_by = ?, recorded_at = ?
                where id = ?""")
                .params(Arrays.asList(intention.name(), words, by, OffsetDateTime.now(clock), id))
                .update();
    }

    private void ask(UUID election, OffsetDateTime now) {
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                insert into office.deputy_intention (id, election_id, asked_from) values (?, ?, ?)
                on conflict (election_id) do nothing""").params(List.of(id, election, now)).update();
        if (added == 1) {
            process.ask(id, now.getYear());
        }
    }
}
