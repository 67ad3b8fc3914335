package org.evenhand.induction.programme;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what in a programme, by which rules; only added to. */
@Repository
@Transactional
class ProgrammeSteps {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgrammeSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID programme, String what, String by, String rules) {
        jdbc.sql(
                        "insert into office.programme_step (programme_id, what, done_by, done_at, rules) values (?, ?, ?, ?, ?)")
                .params(programme, what, by, OffsetDateTime.now(clock), rules)
                .update();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Step> of(UUID programme) {
        return jdbc.sql("select what, done_by, done_at, rules from office.programme_step where programme_id = ?"
                        + " order by number desc")
                .param(programme)
                .query(Step.class)
                .list();
    }
}
