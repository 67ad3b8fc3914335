package org.evenhand.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The redactions of entries, one for each contact; a new one replaces the old and needs a new approval. */
@Repository
class Redactions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Redactions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Redaction> of(UUID contactId) {
        return jdbc.sql("""
            select contact_id, information_sought, information_provided, withheld_reason, coarsened,
                redacted_by, return_reason, approved_by
            from office.redaction where contact_id = ?\
            """).param(contactId).query(Redaction.class).optional();
    }

    void replace(
            UUID contactId,
            @Nullable String sought,
            @Nullable String provided,
            @Nullable String withheldReason,
            @Nullable Coarsened coarsened,
            String by) {
        jdbc.sql("""
            insert into office.redaction (contact_id, information_sought, information_provided, withheld_reason,
                coarsened, redacted_by, redacted_at) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (contact_id) do update set information_sought = excluded.information_sought,
                information_provided = excluded.information_provided, withheld_reason = excluded.withheld_reason,
                coarsened = excluded.coarsened,
                redacted_by = excluded.redacted_by, redacted_at = excluded.redacted_at,
                return_reason = null, approved_by = null, approved_at = null\
            """)
                .params(Arrays.asList(
                        contactId,
                        sought,
                        provided,
                        withheldReason,
                        coarsened == null ? null : coarsened.name(),
                        by,
                        OffsetDateTime.now(clock)))
                .update();
    }

    void approve(UUID contactId, String by) {
        jdbc.sql("update office.redaction set approved_by = ?, approved_at = ?, return_reason = null where"
                        + " contact_id = ?")
                .params(by, OffsetDateTime.now(clock), contactId)
                .update();
    }

    void sendBack(UUID contactId, String reason) {
        jdbc.sql("update office.redaction set return_reason = ?, approved_by = null where contact_id = ?")
                .params(reason, contactId)
                .update();
    }
}
