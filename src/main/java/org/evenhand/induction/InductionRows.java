package org.evenhand.induction;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of inductions and of their results. */
@Repository
class InductionRows {

    private static final String SELECT = """
            select i.id, i.reference, i.election_id, e.name as election, r.elected as elected_id,
                trim(p.forenames || ' ' || p.surname) as elected, r.re_elected, r.declared_at, r.recorded_at
            from office.induction i
            join office.election e on e.id = i.election_id
            join lateral (select * from office.induction_result one where one.induction_id = i.id
                order by number desc limit 1) r on true
            join office.person p on p.id = r.elected
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InductionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID begin(UUID electionId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into office.induction (id, reference, election_id, begun_at)
                values (?, office.case_reference('CI-' || ? || '-', nextval('office.induction_number')), ?, ?)""").params(id, now.getYear(), electionId, now).update();
        return id;
    }

    void addResult(
            UUID id, UUID elected, boolean reElected, OffsetDateTime declaredAt, @Nullable String reason, String by) {
        jdbc.sql("""
                insert into office.induction_result
                    (induction_id, elected, re_elected, declared_at, reason, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(id, elected, reElected, declaredAt, reason, by, OffsetDateTime.now(clock)))
                .update();
    }

    Induction of(UUID id) {
        return jdbc.sql(SELECT + "where i.id = ?")
                .param(id)
                .query(Induction.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no induction " + id));
    }

    Optional<Induction> ofElection(UUID electionId) {
        return jdbc.sql(SELECT + "where i.election_id = ?")
                .param(electionId)
                .query(Induction.class)
                .optional();
    }

    List<Induction> all() {
        return jdbc.sql(SELECT + "order by e.poll_date desc, i.reference")
                .query(Induction.class)
                .list();
    }
}
