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

    /** Our own: how many days after "not decided yet" they are asked again. */
    private static final int DAYS_TO_DECIDE = 28;

    private static final String ANSWERS = """
            select i.id, e.name as election_name, e.poll_date, i.asked_from, a.intention, a.words, a.ask_again_at,
                a.recorded_by, a.recorded_at
            from office.deputy_intention i
            join office.election e on e.id = i.election_id
            left join office.deputy_answer a on a.intention_id = i.id
            """;

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

    /**
     * What was answered last.
     *
     * @throws IllegalArgumentException if nobody is to be asked under this id
     */
    @Transactional(readOnly = true)
    public DeputyIntention of(UUID id) {
        return jdbc.sql(ANSWERS + "where i.id = ? order by a.number desc limit 1")
                .param(id)
                .query(DeputyIntention.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is asked under " + id));
    }

    /** All that was answered, the latest poll and the latest answer first; an election without an answer has a line too. */
    @Transactional(readOnly = true)
    public List<DeputyIntention> all() {
        return jdbc.sql(ANSWERS + "order by e.poll_date desc, i.id, a.number desc")
                .query(DeputyIntention.class)
                .list();
    }

    /**
     * Records an answer; what was said before stays on record.
     *
     * @return when they are asked again: empty unless they have not decided, and also where the poll comes first, for then
     *     they count as taking no part
     */
    public Optional<OffsetDateTime> record(UUID id, Intention intention, @Nullable String words, String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean again = intention == Intention.UNDECIDED
                && of(id).pollDate().isAfter(LocalDate.now(clock).plusDays(DAYS_TO_DECIDE));
        OffsetDateTime askAgainAt = again ? now.plusDays(DAYS_TO_DECIDE) : null;
        jdbc.sql("""
                insert into office.deputy_answer (intention_id, intention, words, ask_again_at, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(id, intention.name(), words, askAgainAt, by, now))
                .update();
        return Optional.ofNullable(askAgainAt);
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
