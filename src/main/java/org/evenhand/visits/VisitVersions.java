package org.evenhand.visits;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The visits asked for; of each contact the latest version counts. */
@Repository
@Transactional
class VisitVersions {

    private static final String SELECT = """
            select v.*, c.reference from office.visit v join office.contact c on c.id = v.contact_id
            where v.version = (select max(version) from office.visit later where later.contact_id = v.contact_id)""";

    private static final String OF_THE_LATEST =
            " where contact_id = :contact and version = (select max(version) from office.visit where contact_id = :contact)";

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID contactId, VisitPlan plan, String by) {
        jdbc.sql("""
                insert into office.visit (contact_id, version, site, starts_at, minutes, party, purpose, facilities, host,
                    criteria, assessed_by, assessed_at)
                values (:contact, (select count(*) + 1 from office.visit where contact_id = :contact), :site, :startsAt,
                    :minutes, :party, :purpose, :facilities, :host, :criteria, :by, :now)""")
                .param("contact", contactId)
                .param("site", plan.site())
                .param("startsAt", plan.startsAt())
                .param("minutes", plan.minutes())
                .param("party", plan.party())
                .param("purpose", plan.purpose())
                .param("facilities", plan.facilities())
                .param("host", plan.host())
                .param("criteria", plan.criteria())
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Visit> latest(UUID contactId) {
        return jdbc.sql(SELECT + " and v.contact_id = ?")
                .param(contactId)
                .query(Visit.class)
                .optional();
    }

    /** The visits that were granted and stand, from the first to the last. */
    @Transactional(readOnly = true)
    List<Visit> standing() {
        return jdbc.sql(SELECT + " and v.outcome like 'GRANTED%' and v.withdrawn_at is null order by v.starts_at")
                .query(Visit.class)
                .list();
    }

    void plan(UUID contactId, String plan, String by) {
        set(contactId, "plan = :a, plan_by = :b", plan, by);
    }

    void viewSought(UUID contactId, OffsetDateTime until) {
        set(contactId, "view_due_at = :a", until, null);
    }

    void viewGiven(UUID contactId, Visit.View view, @Nullable String words, String by) {
        set(contactId, "view = :a, view_by = :b", view.name(), by);
        set(contactId, "view_words = :a", words, null);
    }

    void viewLapsed(UUID contactId) {
        set(contactId, "view_lapsed_at = coalesce(view_lapsed_at, :now)", null, null);
    }

    void decided(
            UUID contactId,
            Advice advice,
            Visit.Outcome outcome,
            @Nullable String reason,
            @Nullable String difference,
            String by) {
        set(contactId, "outcome = :a, decided_by = :b, decided_at = :now", outcome.name(), by);
        set(contactId, "reason = :a, difference_reason = :b", reason, difference);
        set(contactId, "advice = :a", advice.name(), null);
    }

    void noticed(UUID contactId, String by) {
        set(contactId, "noticed_by = :a, noticed_at = :now", by, null);
    }

    void withdrawn(UUID contactId, String reason, String by) {
        set(contactId, "withdrawn_reason = :a, withdrawn_by = :b, withdrawn_at = :now", reason, by);
    }

    void recorded(UUID contactId, VisitRecord record, String by) {
        set(contactId, "happened = :a, recorded_by = :b", record.happened(), by);
        set(contactId, "actual_minutes = :a, actual_host = :b", record.minutes(), record.host());
        set(contactId, "actual_facilities = :a, notes = :b", record.facilities(), record.notes());
    }

    private void set(UUID contactId, String columns, @Nullable Object a, @Nullable Object b) {
        jdbc.sql("update office.visit set " + columns + OF_THE_LATEST)
                .param("contact", contactId)
                .param("a", a)
                .param("b", b)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
