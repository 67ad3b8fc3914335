package org.evenhand.imagery.removal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.links.LinkState;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.quarantine.ScanVerdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of cases as it was kept; rows are only ever added. */
@Repository
@Transactional
class EvidenceRows {

    private final JdbcClient jdbc;
    private final Quarantine quarantine;

    EvidenceRows(JdbcClient jdbc, Quarantine quarantine) {
        this.jdbc = jdbc;
        this.quarantine = quarantine;
    }

    /** Adds it under the next number of its case. */
    void add(UUID contactId, EvidencePiece piece, Seen seen, String by, OffsetDateTime now) {
        LinkState state = piece.linkState();
        jdbc.sql("""
                insert into office.imagery_evidence (contact_id, number, file_name, media_type, content, link, link_state,
                    source, digest, size, place, seen_at, seen_by, note, added_by, added_at)
                select c.id, coalesce((select max(number) from office.imagery_evidence where contact_id = c.id), 0) + 1,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from office.contact c where c.id = ?""")
                .params(piece.fileName(), piece.mediaType(), piece.content(), piece.link())
                .params(state == null ? null : state.name(), piece.source(), piece.digest(), piece.size())
                .params(seen.place(), seen.seenAt(), seen.seenBy(), seen.note(), by, now, contactId)
                .update();
    }

    @Transactional(readOnly = true)
    List<Evidence> of(UUID contactId) {
        Map<String, ScanVerdict> verdicts = quarantine.of(files(contactId));
        return jdbc.sql("""
                select number, file_name, media_type, link, link_state, source, digest, size, place, seen_at, seen_by, note
                from office.imagery_evidence where contact_id = ? order by number""")
                .param(contactId)
                .query((row, index) -> evidence(row, verdicts))
                .list();
    }

    private List<String> files(UUID contactId) {
        return jdbc.sql("select digest from office.imagery_evidence where contact_id = ? and media_type is not null")
                .param(contactId)
                .query(String.class)
                .list();
    }

    /** How many pieces each case has. */
    @Transactional(readOnly = true)
    Map<UUID, Integer> counts() {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("select contact_id, count(*) as pieces from office.imagery_evidence group by contact_id")
                .query(row -> {
                    counts.put(row.getObject("contact_id", UUID.class), row.getInt("pieces"));
                });
        return counts;
    }

    private static Evidence evidence(ResultSet row, Map<String, ScanVerdict> verdicts) throws SQLException {
        String digest = row.getString("digest");
        String mediaType = row.getString("media_type");
        return new Evidence(
                row.getInt("number"),
                row.getString("file_name"),
                mediaType,
                row.getString("link"),
                state(row.getString("link_state")),
                row.getString("source"),
                digest,
                row.getLong("size"),
                row.getString("place"),
                row.getObject("seen_at", OffsetDateTime.class),
                row.getString("seen_by"),
                row.getString("note"),
                mediaType == null ? null : verdicts.get(digest));
    }

    private static @Nullable LinkState state(@Nullable String name) {
        return name == null ? null : LinkState.valueOf(name);
    }

    @Transactional(readOnly = true)
    Optional<byte[]> content(String digest) {
        return jdbc.sql("select content from office.imagery_evidence where digest = ? and content is not null limit 1")
                .param(digest)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    /** The cases that hold this file, each with the number it has there. */
    @Transactional(readOnly = true)
    List<Map.Entry<UUID, Integer>> holders(String digest) {
        return jdbc.sql("select contact_id, number from office.imagery_evidence where digest = ?")
                .param(digest)
                .query((row, index) -> Map.entry(row.getObject("contact_id", UUID.class), row.getInt("number")))
                .list();
    }
}
