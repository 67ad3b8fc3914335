package org.evenhand.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.mail.Delivery.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What became of every letter: each attempt to send it and each report of it, with the time and the answer. */
@Repository
@Transactional
public class Deliveries {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(UUID letter, Outcome outcome, String answer) {
        String line = answer.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        jdbc.sql("insert into office.delivery (letter_id, at, outcome, answer) values (?, ?, ?, ?)")
                .params(
                        letter,
                        OffsetDateTime.now(clock),
                        outcome.name(),
                        line.substring(0, Math.min(line.length(), LONGEST)))
                .update();
    }

    /** What became of each of these letters, oldest first; a letter that was never tried is not in it. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Delivery>> of(Collection<SentLetter> letters) {
        return letters.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                select letter_id, at, outcome, answer from office.delivery where letter_id in (:letters) order by number""")
                        .param("letters", letters.stream().map(SentLetter::id).toList())
                        .query(Delivery.class)
                        .stream()
                        .collect(Collectors.groupingBy(Delivery::letterId));
    }
}
