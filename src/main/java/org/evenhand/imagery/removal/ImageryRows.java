package org.evenhand.imagery.removal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Policy.ImageryPolicy;
import org.evenhand.imagery.removal.Imagery.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The cases of imagery, one of each contact. */
@Repository
@Transactional
class ImageryRows {

    private static final String SELECT =
            "select i.*, c.reference from office.imagery i join office.contact c on c.id = i.contact_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    ImageryRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds it; what is assessed again before it is decided is replaced. */
    void add(
            UUID contactId,
            @Nullable UUID personId,
            @Nullable String address,
            Sighting seen,
            Merits merits,
            Severity severity,
            ImageryPolicy policy,
            String by) {
        jdbc.sql("delete from office.imagery where contact_id = ? and challenged is null")
                .param(contactId)
                .update();
        jdbc.sql("""
                insert into office.imagery (contact_id, person_id, campaign, address, image, place, filmed_with_us,
                    published_picture, implies_support, story_inaccurate, prior_consent, merit_profile, merit_message,
                    merit_spread, merit_damage, severity, policy, assessed_by, assessed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(contactId, personId, seen.campaign(), address, seen.image(), seen.place(), seen.filmedWithUs())
                .params(seen.publishedPicture(), seen.impliesSupport(), seen.storyInaccurate(), seen.priorConsent())
                .params(merits.profile(), merits.message(), merits.spread(), merits.damage())
                .params(severity.name(), policy.name(), by, OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Imagery> find(UUID contactId) {
        return jdbc.sql(SELECT + " where i.contact_id = ?")
                .param(contactId)
                .query(ImageryRows::imagery)
                .optional();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Imagery> all() {
        return jdbc.sql(SELECT + " order by i.assessed_at desc, c.reference desc")
                .query(ImageryRows::imagery)
                .list();
    }

    /** The references of the reports that nobody has assessed yet, the first reported first. */
    @Transactional(readOnly = true)
    List<String> unassessed() {
        return jdbc.sql("""
                select c.reference from office.contact c
                where c.contact_class = 'IMAGERY' and c.closed_at is null
                    and not exists (select from office.imagery i where i.contact_id = c.id)
                order by c.contacted_at, c.reference""").query(String.class).list();
    }

    void decided(
            UUID contactId, Advice advice, boolean challenged, String reason, @Nullable String difference, String by) {
        jdbc.sql("""
                update office.imagery set advice = ?, challenged = ?, reason = ?, difference_reason = ?, decided_by = ?,
                    decided_at = ? where contact_id = ?""")
                .params(advice.name(), challenged, reason, difference, by, OffsetDateTime.now(clock), contactId)
                .update();
    }

    void drafted(UUID contactId, String grounds, String by) {
        jdbc.sql("""
                update office.imagery set letter_grounds = ?, letter_by = ?, letter_returned = null,
                    letter_approved_by = null where contact_id = ?""").params(grounds, by, contactId).update();
    }

    void letterRead(UUID contactId, @Nullable String returned, @Nullable String approvedBy) {
        jdbc.sql("update office.imagery set letter_returned = ?, letter_approved_by = ? where contact_id = ?")
                .params(returned, approvedBy, contactId)
                .update();
    }

    void instructed(UUID contactId, String adviser, String question) {
        jdbc.sql("update office.imagery set adviser = ?, adviser_question = ? where contact_id = ?")
                .params(adviser, question, contactId)
                .update();
    }

    void officerToBeTold(UUID contactId, String address, String response, String by) {
        jdbc.sql("""
                update office.imagery set officer_address = ?, response = ?, officer_told_by = ?
                where contact_id = ?""").params(address, response, by, contactId).update();
    }

    void saidToBeGone(UUID contactId, @Nullable String how, @Nullable String by) {
        jdbc.sql("update office.imagery set reported_gone = ?, reported_gone_by = ? where contact_id = ?")
                .params(how, by, contactId)
                .update();
    }

    void ended(UUID contactId, Outcome outcome, String words, String by) {
        jdbc.sql("""
                update office.imagery set outcome = ?, outcome_words = ?, outcome_by = ?, outcome_at = ?
                where contact_id = ?""")
                .params(outcome.name(), words, by, OffsetDateTime.now(clock), contactId)
                .update();
    }

    private static Imagery imagery(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Imagery(
                row.getObject("contact_id", UUID.class),
                row.getString("reference"),
                row.getObject("person_id", UUID.class),
                row.getString("address"),
                sighting(row),
                new Merits(
                        row.getString("merit_profile"),
                        row.getString("merit_message"),
                        row.getString("merit_spread"),
                        row.getString("merit_damage")),
                Severity.valueOf(row.getString("severity")),
                ImageryPolicy.valueOf(row.getString("policy")),
                row.getString("assessed_by"),
                row.getObject("challenged", Boolean.class),
                row.getString("reason"),
                row.getString("difference_reason"),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class),
                row.getString("letter_grounds"),
                row.getString("letter_by"),
                row.getString("letter_returned"),
                row.getString("letter_approved_by"),
                row.getString("adviser"),
                row.getString("adviser_question"),
                row.getString("officer_address"),
                row.getString("response"),
                row.getString("officer_told_by"),
                row.getString("reported_gone"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("outcome_words"));
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                row.getString("campaign"),
                row.getString("image"),
                row.getString("place"),
                row.getBoolean("filmed_with_us"),
                row.getBoolean("published_picture"),
                row.getBoolean("implies_support"),
                row.getBoolean("story_inaccurate"),
                row.getBoolean("prior_consent"));
    }
}
