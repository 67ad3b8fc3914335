package org.evenhand.parity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the audit found, each once. */
@Repository
@Transactional
public class Findings {

    private static final String SELECT = """
            select f.id, f.rule, f.contact_id, c.reference, f.words, f.found_at, f.cleared_at, f.resolution, f.resolved_by
            from office.finding f left join office.contact c on c.id = f.contact_id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Findings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a suspicion; one that was kept before and is not resolved is found again. Empty if nothing is new about it. */
    Optional<Finding> keep(String rule, Suspicion suspicion) {
        return jdbc.sql("""
                insert into office.finding (id, rule, subject, contact_id, words, found_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (rule, subject) do update set cleared_at = null, words = excluded.words
                    where finding.cleared_at is not null and finding.resolution is null
                returning id""")
                .params(
                        UUID.randomUUID(),
                        rule,
                        suspicion.subject(),
                        suspicion.contactId(),
                        suspicion.words(),
                        OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional()
                .map(this::finding);
    }

    /** Clears what this rule found before and finds no more. */
    List<Finding> clear(String rule, List<String> subjectsStillFound) {
        return jdbc
                .sql("""
                update office.finding set cleared_at = :now
                where rule = :rule and cleared_at is null and resolution is null and not subject = any(:found)
                returning id""")
                .param("now", OffsetDateTime.now(clock))
                .param("rule", rule)
                .param("found", subjectsStillFound.toArray(String[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(this::finding)
                .toList();
    }

    /** Enters what a person says about a finding. */
    public void resolve(UUID id, String resolution, String by) {
        jdbc.sql("update office.finding set resolution = ?, resolved_by = ?, resolved_at = ? where id = ?")
                .params(resolution, by, OffsetDateTime.now(clock), id)
                .update();
    }

    @Transactional(readOnly = true)
    public Finding finding(UUID id) {
        return jdbc.sql(SELECT + " where f.id = ?")
                .param(id)
                .query(Finding.class)
                .single();
    }

    /** Open findings first, then the latest that were resolved or cleared. */
    @Transactional(readOnly = true)
    public List<Finding> latest(int most) {
        return jdbc.sql(
                        SELECT
                                + " order by f.cleared_at is null and f.resolution is null desc, f.found_at desc, f.rule limit ?")
                .param(most)
                .query(Finding.class)
                .list();
    }
}
