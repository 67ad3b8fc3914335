package org.evenhand.media;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What media ask and what is claimed in public, one of each contact. */
@Repository
@Transactional
class MediaRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    MediaRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds it; one that is there already stays. */
    void add(UUID contactId, String outlet, MediaClaim.@Nullable Kind kind, @Nullable OffsetDateTime deadline) {
        jdbc.sql("""
                insert into office.media_claim (contact_id, outlet, kind, deadline) values (?, ?, ?, ?)
                on conflict (contact_id) do nothing""")
                .params(contactId, outlet, kind == null ? null : kind.name(), deadline)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<MediaClaim> find(UUID contactId) {
        return jdbc.sql("""
                select m.*, c.reference from office.media_claim m join office.contact c on c.id = m.contact_id
                where m.contact_id = ?""").param(contactId).query(MediaClaim.class).optional();
    }

    /** Those that are not answered or left yet, or not published, the first deadline first. */
    @Transactional(readOnly = true)
    List<MediaClaim> open() {
        return jdbc.sql("""
                select m.*, c.reference from office.media_claim m join office.contact c on c.id = m.contact_id
                where c.contact_class = 'MEDIA' and c.closed_at is null
                    and (m.outcome is null or m.outcome = 'ANSWERED' and m.posted_where is null)
                order by m.deadline nulls last, c.reference""").query(MediaClaim.class).list();
    }

    void assessed(UUID contactId, Assessed a, String by) {
        jdbc.sql("""
                update office.media_claim set kind = ?, claim = ?, fact = ?, source = ?, answers = ?, assessed_by = ?
                where contact_id = ?""")
                .params(a.kind().name(), a.claim(), a.fact(), a.source(), a.answers(), by, contactId)
                .update();
    }

    void drafted(UUID contactId, Correction correction, String by) {
        jdbc.sql("""
                update office.media_claim set wording = ?, checks = ?, drafted_by = ?, approved_by = null,
                    approved_at = null, reason = null where contact_id = ?""")
                .params(correction.wording(), correction.checks(), by, contactId)
                .update();
    }

    void returned(UUID contactId, String reason) {
        jdbc.sql("update office.media_claim set reason = ? where contact_id = ?")
                .params(reason, contactId)
                .update();
    }

    void decided(UUID contactId, MediaClaim.Outcome outcome, @Nullable String reason, @Nullable String by) {
        jdbc.sql("""
                update office.media_claim set outcome = ?, reason = ?, approved_by = ?, approved_at = ?
                where contact_id = ?""")
                .params(outcome.name(), reason, by, OffsetDateTime.now(clock), contactId)
                .update();
    }

    void posted(UUID contactId, String where, String by) {
        jdbc.sql("update office.media_claim set posted_where = ?, posted_by = ? where contact_id = ?")
                .params(where, by, contactId)
                .update();
    }
}
