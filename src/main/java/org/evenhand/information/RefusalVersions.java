package org.evenhand.information;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The refusals proposed for each contact; the latest version counts. */
@Repository
@Transactional
class RefusalVersions {

    private static final String OF_THE_LATEST =
            " where contact_id = :contact and version = (select max(version) from office.refusal where contact_id = :contact)";

    private final JdbcClient jdbc;
    private final Clock clock;

    RefusalVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void propose(
            UUID contactId,
            RefusalGround ground,
            String reasons,
            @Nullable String publicSources,
            @Nullable String differenceReason,
            String by) {
        jdbc.sql("""
                insert into office.refusal (contact_id, version, ground, reasons, public_sources, difference_reason,
                    proposed_by, proposed_at)
                values (:contact, (select count(*) + 1 from office.refusal where contact_id = :contact), :ground, :reasons,
                    :sources, :difference, :by, :at)""")
                .param("contact", contactId)
                .param("ground", ground.name())
                .param("reasons", reasons)
                .param("sources", publicSources)
                .param("difference", differenceReason)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Refusal> latest(UUID contactId) {
        return jdbc.sql("""
                select contact_id, version, ground, reasons, public_sources, difference_reason, proposed_by, decided_by,
                    joined_by, differed_by, dissent, upheld_by, return_reason
                from office.refusal""" + OF_THE_LATEST)
                .param("contact", contactId)
                .query(Refusal.class)
                .optional();
    }

    void decided(UUID contactId, String by) {
        set("decided_by", contactId, by);
    }

    void joined(UUID contactId, String by) {
        set("joined_by", contactId, by);
    }

    void differed(UUID contactId, String reason, String by) {
        set("differed_by", contactId, by);
        set("dissent", contactId, reason);
    }

    void upheld(UUID contactId, String by) {
        set("upheld_by", contactId, by);
    }

    void returned(UUID contactId, String reason) {
        set("return_reason", contactId, reason);
    }

    private void set(String column, UUID contactId, String value) {
        jdbc.sql("update office.refusal set " + column + " = :value" + OF_THE_LATEST)
                .param("contact", contactId)
                .param("value", value)
                .update();
    }
}
