package org.evenhand.election;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The elections this office knows. */
@Repository
public class Elections {

    private final JdbcClient jdbc;
    private final Clock clock;

    Elections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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

    /** Adds an election; one of the same kind on the same day is there already and stays as it is. */
    @Transactional
    public void add(String name, Election.Kind kind, LocalDate pollDate) {
        jdbc.sql("insert into office.election (id, name, kind, poll_date) values (?, ?, ?, ?) on conflict do nothing")
                .params(UUID.randomUUID(), name, kind.name(), pollDate)
                .update();
    }
}
