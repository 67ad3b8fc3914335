package org.evenhand.election.candidate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where the returning officer publishes the statement of persons nominated (P06.1, P06.3). */
@Repository
@Transactional
public class StatementLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    StatementLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<String> of(UUID electionId) {
        return jdbc.sql(
                        "select url from office.nomination_statement where election_id = ? order by number desc limit 1")
                .param(electionId)
                .query(String.class)
                .optional();
    }

    /** @throws PersonRefused if the address is none of a public page, or no reason is given */
    public void give(UUID electionId, String url, String by, String reason) {
        List<PersonProblem> problems = new ArrayList<>();
        if (!WebAddress.isPublic(url)) {
            problems.add(new PersonProblem("url", "Give the whole address of the page, beginning with https://."));
        }
        if (reason.isBlank()) {
            problems.add(new PersonProblem("reason", "Give the reason; it is kept."));
        }
        if (!problems.isEmpty()) {
            throw new PersonRefused(problems);
        }
        jdbc.sql("""
                insert into office.nomination_statement (election_id, url, reason, given_by, given_at)
                values (?, ?, ?, ?, ?)""")
                .params(electionId, url, reason.strip(), by, OffsetDateTime.now(clock))
                .update();
    }
}
