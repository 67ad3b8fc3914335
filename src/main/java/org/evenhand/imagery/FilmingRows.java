package org.evenhand.imagery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The requests to film, one of each contact. */
@Repository
@Transactional
class FilmingRows {

    private static final String SELECT =
            "select f.*, c.reference from office.filming f join office.contact c on c.id = f.contact_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    FilmingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID contactId, FilmingPlan plan, String by) {
        jdbc.sql("""
                insert into office.filming (contact_id, what, use, people, criteria, assessed_by, assessed_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        contactId,
                        plan.what(),
                        plan.use(),
                        plan.people(),
                        plan.criteria(),
                        by,
                        OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Filming> find(UUID contactId) {
        return jdbc.sql(SELECT + " where f.contact_id = ?")
                .param(contactId)
                .query(Filming.class)
                .optional();
    }

    /** Those that were decided, the latest first. */
    @Transactional(readOnly = true)
    List<Filming> decided() {
        return jdbc.sql(SELECT + " where f.outcome is not null order by f.decided_at desc limit 200")
                .query(Filming.class)
                .list();
    }

    void asked(UUID contactId, String people, boolean content, String by) {
        jdbc.sql("update office.filming set asked = ?, content = ?, asked_by = ? where contact_id = ?")
                .params(people, content, by, contactId)
                .update();
    }

    void decided(
            UUID contactId,
            Advice advice,
            Filming.Outcome outcome,
            @Nullable String conditions,
            @Nullable String reason,
            @Nullable String difference,
            String by) {
        jdbc.sql("""
                update office.filming set advice = ?, outcome = ?, conditions = ?, reason = ?, difference_reason = ?,
                    decided_by = ?, decided_at = ? where contact_id = ?""")
                .params(
                        advice.name(),
                        outcome.name(),
                        conditions,
                        reason,
                        difference,
                        by,
                        OffsetDateTime.now(clock),
                        contactId)
                .update();
    }

    void withdrawn(UUID contactId, String reason, String by) {
        jdbc.sql("""
                update office.filming set withdrawn_at = ?, withdrawn_reason = ?, withdrawn_by = ?
                where contact_id = ?""").params(OffsetDateTime.now(clock), reason, by, contactId).update();
    }

    void consentWithdrawn(UUID contactId, String by) {
        jdbc.sql("""
                update office.filming set consent_withdrawn_at = coalesce(consent_withdrawn_at, ?), consent_withdrawn_by = ?
                where contact_id = ?""").params(OffsetDateTime.now(clock), by, contactId).update();
    }
}
