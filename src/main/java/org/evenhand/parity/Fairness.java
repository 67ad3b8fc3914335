package org.evenhand.parity;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts the day's figures where the public pages read them: how requests of each category were dealt with, nothing else. */
@Repository
class Fairness {

    private final JdbcClient jdbc;
    private final Clock clock;

    Fairness(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Once a day: later figures of the same day wait for the next. */
    void publish(List<Dealing> dealings) {
        Map<String, List<Dealing>> byCategory = dealings.stream()
                .collect(groupingBy(dealing -> dealing.contactClass().category()));
        byCategory.forEach((category, own) -> publish(category, Tally.of(own)));
    }

    private void publish(String category, Tally tally) {
        jdbc.sql("""
                insert into published.fairness (as_of, category, requests, answered, pointed, referred, refused, open,
                    median_wait)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        LocalDate.now(clock),
                        category,
                        tally.requests(),
                        tally.count(Outcome.ANSWERED),
                        tally.count(Outcome.POINTED),
                        tally.count(Outcome.REFERRED),
                        tally.count(Outcome.REFUSED),
                        tally.open(),
                        tally.medianWait())
                .update();
    }
}
