package org.evenhand.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The elections this office knows; with a poll's day, its whole calendar is set and moves (P01). */
@Repository
public class Elections {

    private static final String SELECT = "select id, name, kind, poll_date from office.election ";

    private final JdbcClient jdbc;
    private final ElectionHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Elections(JdbcClient jdbc, ElectionHistory history, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The next election to be held, poll day included; contacts are entered for it. */
    @Transactional(readOnly = true)
    public Optional<Election> next() {
        return ahead().stream().findFirst();
    }

    /** Every election still to be held, poll day included, the next first. */
    @Transactional(readOnly = true)
    public List<Election> ahead() {
        return jdbc.sql(SELECT + "where poll_date >= ? order by poll_date, kind")
                .param(LocalDate.now(clock))
                .query(Election.class)
                .list();
    }

    /** @throws IllegalArgumentException if there is no such election */
    @Transactional(readOnly = true)
    public Election election(UUID id) {
        return jdbc.sql("select id, name, kind, poll_date from office.election where id = ?")
                .param(id)
                .query(Election.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no election " + id));
    }

    /** The elections whose dates reach this day: from a year before the poll to the hundredth day of the new term. */
    @Transactional(readOnly = true)
    public List<Election> near(LocalDate day) {
        return jdbc.sql(SELECT + "where poll_date between ? and ? order by poll_date, kind")
                .params(day.minusDays(Timetable.DAYS_AFTER_POLL), day.plusYears(1))
                .query(Election.class)
                .list();
    }

    /** Every election, the latest poll first. */
    @Transactional(readOnly = true)
    public List<Election> all() {
        return jdbc.sql(SELECT + "order by poll_date desc, kind")
                .query(Election.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Election> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Election.class).optional();
    }

    /**
     * Adds an election as part of an installation; one of the same kind on the same day is there already and stays.
     *
     * @throws PollInThePast if its poll has been held; {@link PollDate} says what else is unusual about a date
     */
    @Transactional
    public void add(String name, Election.Kind kind, LocalDate pollDate) {
        insert(name, kind, pollDate)
                .ifPresent(election -> events.publishEvent(new DatesChanged(name + " entered", "office")));
    }

    /**
     * Enters an election under the name of the person who does.
     *
     * @throws PollInThePast if its poll has been held; {@link PollDate} says what else is unusual about a date
     * @throws PollTaken if there is one of the same kind on the same day
     */
    @Transactional
    public Election enter(String name, Election.Kind kind, LocalDate pollDate, String reason, String person) {
        var election = insert(name, kind, pollDate).orElseThrow(() -> new PollTaken(kind, pollDate));
        history.entered(election, reason, person);
        events.publishEvent(new DatesChanged(reason, person));
        return election;
    }

    /**
     * Moves the poll of an election to another day; every date that is not given follows at once. Dates that people have
     * given stay, and may contradict the new ones ({@link Timetable#conflicts}).
     *
     * @throws PollInThePast if the new day is over
     * @throws PollTaken if there is an election of the same kind on that day, this one included
     */
    @Transactional
    public Election moveTo(UUID id, LocalDate pollDate, String reason, String person) {
        var before = jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query(Election.class)
                .single();
        requireAhead(pollDate);
        var taken = jdbc.sql(SELECT + "where kind = ? and poll_date = ?")
                .params(before.kind().name(), pollDate)
                .query(Election.class)
                .optional();
        if (taken.isPresent()) {
            throw new PollTaken(before.kind(), pollDate);
        }
        jdbc.sql("update office.election set poll_date = ? where id = ?")
                .params(pollDate, id)
                .update();
        history.moved(before, pollDate, reason, person);
        events.publishEvent(new DatesChanged(reason, person));
        return new Election(id, before.name(), before.kind(), pollDate);
    }

    private Optional<Election> insert(String name, Election.Kind kind, LocalDate pollDate) {
        requireAhead(pollDate);
        var election = new Election(UUID.randomUUID(), name, kind, pollDate);
        var added = jdbc.sql("insert into office.election (id, name, kind, poll_date) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(election.id(), name, kind.name(), pollDate)
                .update();
        return added == 1 ? Optional.of(election) : Optional.empty();
    }

    /** @throws PollInThePast if no poll can be held on this day any more */
    public void requireAhead(LocalDate pollDate) {
        var today = LocalDate.now(clock);
        if (pollDate.isBefore(today)) {
            throw new PollInThePast(pollDate, today);
        }
    }
}
