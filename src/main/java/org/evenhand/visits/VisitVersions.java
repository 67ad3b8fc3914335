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
        set(contactId, "plan = :plan, plan_by = :by")
                .param("plan", plan)
                .param("by", by)
                .update();
    }

    void viewSought(UUID contactId, OffsetDateTime until) {
        set(contactId, "view_due_at = :until").param("until", until).update();
    }

    void viewGiven(UUID contactId, Visit.View view, @Nullable String words, String by) {
        set(contactId, "view = :view, view_words = :words, view_by = :by")
                .param("view", view.name())
                .param("words", words)
                .param("by", by)
                .update();
    }

    void viewLapsed(UUID contactId) {
        set(contactId, "view_lapsed_at = coalesce(view_lapsed_at, :now)").update();
    }

    void decided(
            UUID contactId,
            Advice advice,
            Visit.Outcome outcome,
            @Nullable String reason,
            @Nullable String difference,
            String by) {
        set(contactId, """
                advice = :advice, outcome = :outcome, reason = :reason, difference_reason = :difference,
                decided_by = :by, decided_at = :now""")
                .param("advice", advice.name())
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("difference", difference)
                .param("by", by)
                .update();
    }

    void noticed(UUID contactId, String by) {
        set(contactId, "noticed_by = :by, noticed_at = :now").param("by", by).update();
    }

    void withdrawn(UUID contactId, String reason, String by) {
        set(contactId, "withdrawn_reason = :reason, withdrawn_by = :by, withdrawn_at = :now")
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    void recorded(UUID contactId, VisitRecord record, String by) {
        set(contactId, """
                happened = :happened, actual_minutes = :minutes, actual_host = :host, actual_facilities = :facilities,
                notes = :notes, recorded_by = :by""")
                .param("happened", record.happened())
                .param("minutes", record.minutes())
                .param("host", record.host())
                .param("facilities", record.facilities())
                .param("notes", record.notes())
                .param("by", by)
                .update();
    }

    private JdbcClient.StatementSpec set(UUID contactId, String columns) {
        return jdbc.sql("update office.visit set " + columns + OF_THE_LATEST)
                .param("contact", contactId)
                .param("now", OffsetDateTime.now(clock));
    }
}
