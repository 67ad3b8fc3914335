package org.evenhand.parity;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        byCategory.forEach((category, own) -> jdbc.sql("""
                        insert into published.fairness (as_of, category, requests, answered, pointed, referred, refused,
                            open, median_wait)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        LocalDate.now(clock),
                        category,
                        own.size(),
                        count(own, Outcome.ANSWERED),
                        count(own, Outcome.POINTED),
                        count(own, Outcome.REFERRED),
                        count(own, Outcome.REFUSED),
                        count(own, Outcome.OPEN) + count(own, Outcome.ARRANGED),
                        own.stream().allMatch(dealing -> dealing.waitedDays() == null) ? null : median(own))
                .update());
    }

    private static long count(List<Dealing> dealings, Outcome outcome) {
        return dealings.stream().filter(dealing -> dealing.outcome() == outcome).count();
    }

    private static double median(List<Dealing> dealings) {
        return Median.of(dealings.stream()
                .map(Dealing::waitedDays)
                .filter(Objects::nonNull)
                .toList());
    }
}
