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

/** The elections this office knows. */
@Repository
public class Elections {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Elections(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The next election to be held, poll day included; contacts are entered for it. */
    @Transactional(readOnly = true)
    public Optional<Election> next() {
        return jdbc
                .sql("select id, name, kind, poll_date from office.election where poll_date >= ? order by poll_date")
                .param(LocalDate.now(clock))
                .query(Election.class)
                .stream()
                .findFirst();
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
        return jdbc.sql("select id, name, kind, poll_date from office.election where poll_date between ? and ?"
                        + " order by poll_date, kind")
                .params(day.minusDays(Timetable.DAYS_AFTER_POLL), day.plusYears(1))
                .query(Election.class)
                .list();
    }

    /**
     * Adds an election; one of the same kind on the same day is there already and stays as it is.
     *
     * @throws PollInThePast if its poll has been held; {@link PollDate} says what else is unusual about a date
     */
    @Transactional
    public void add(String name, Election.Kind kind, LocalDate pollDate) {
        var today = LocalDate.now(clock);
        if (pollDate.isBefore(today)) {
            throw new PollInThePast(pollDate, today);
        }
        var added = jdbc.sql(
                        "insert into office.election (id, name, kind, poll_date) values (?, ?, ?, ?) on conflict do nothing")
                .params(UUID.randomUUID(), name, kind.name(), pollDate)
                .update();
        if (added == 1) {
            events.publishEvent(new DatesChanged(name + " entered", "office"));
        }
    }
}
