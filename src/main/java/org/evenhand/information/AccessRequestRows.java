package org.evenhand.information;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Requests under a right of access as the database keeps them, one for each contact. */
@Repository
@Transactional
class AccessRequestRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessRequestRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps who answers; settled again, the later counts. */
    void settle(
            UUID contactId,
            Authority authority,
            @Nullable String address,
            boolean concernsElection,
            @Nullable UUID splitFrom,
            String by) {
        jdbc.sql("""
                insert into office.access_request (contact_id, authority, authority_address, concerns_election, split_from,
                    settled_by, settled_at)
                values (:contact, :authority, :address, :concerns, :from, :by, :at)
                on conflict (contact_id) do update set authority = excluded.authority,
                    authority_address = excluded.authority_address, concerns_election = excluded.concerns_election,
                    settled_by = excluded.settled_by, settled_at = excluded.settled_at""")
                .param("contact", contactId)
                .param("authority", authority.name())
                .param("address", address)
                .param("concerns", concernsElection)
                .param("from", splitFrom)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<AccessRequest> of(UUID contactId) {
        return jdbc.sql("""
                select contact_id, authority, authority_address, concerns_election, split_from, outcome, exemption,
                    posted_at, posted_on
                from office.access_request where contact_id = ?""").param(contactId).query(AccessRequest.class).optional();
    }

    void disclose(UUID contactId, DisclosureOutcome outcome, @Nullable String exemption) {
        jdbc.sql(
                        "update office.access_request set outcome = :outcome, exemption = :exemption where contact_id = :contact")
                .param("outcome", outcome.name())
                .param("exemption", exemption)
                .param("contact", contactId)
                .update();
    }

    void posted(UUID contactId, String link, String by) {
        jdbc.sql("update office.access_request set posted_at = ?, posted_by = ?, posted_on = ? where contact_id = ?")
                .params(link, by, OffsetDateTime.now(clock), contactId)
                .update();
    }
}
