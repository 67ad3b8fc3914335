package org.evenhand.imagery.removal;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.engine.FieldRefused;
import org.evenhand.quarantine.Quarantine;
import org.evenhand.quarantine.QuarantinedContent;
import org.evenhand.quarantine.VirusFound;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was seen, kept with digest, place, time and who saw it; only ever added to, and held back until it is scanned. */
@Repository
@Transactional
public class Evidences implements QuarantinedContent {

    private static final String RULES = "P27.3 P27.4";

    private final JdbcClient jdbc;
    private final Quarantine quarantine;
    private final MasterRegister register;
    private final Clock clock;

    Evidences(JdbcClient jdbc, Quarantine quarantine, MasterRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.quarantine = quarantine;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Where, when and by whom it was seen.
     *
     * @param seenAt not in the future
     */
    public record Seen(
            String place,
            OffsetDateTime seenAt,
            String seenBy,
            @Nullable String note) {}

    /** Keeps a file. @throws FieldRefused if it is no picture and no PDF, or it is not said where and when it was seen */
    public void addFile(UUID contactId, String fileName, byte[] upload, Seen seen, String by) {
        check(seen);
        EvidenceFile file = EvidenceFile.of(upload);
        String digest = Quarantine.digest(upload);
        insert(contactId, fileName, file.mediaType(), upload, null, digest, upload.length, seen, by);
        quarantine.admit(digest);
    }

    /**
     * Keeps a link.
     *
     * @param opens whether a person has just opened it
     * @throws FieldRefused if it is no address of a page, or dead
     */
    public void addLink(UUID contactId, String link, boolean opens, Seen seen, String by) {
        check(seen);
        String note = seen.note();
        if (!isAddress(link)) {
            throw new FieldRefused("link", "Enter the address of a page, beginning with https:// or http://.");
        }
        if (!opens) {
            throw new FieldRefused(
                    "link", "A dead link proves nothing (P27.4): add a picture or a PDF of what was there.");
        }
        if (note == null) {
            throw new FieldRefused("note", "Say what is to be seen there; the page may change.");
        }
        byte[] words = (link + "\n" + note).getBytes(StandardCharsets.UTF_8);
        insert(contactId, null, null, null, link, Quarantine.digest(words), words.length, seen, by);
    }

    private void check(Seen seen) {
        if (seen.place().isBlank() || seen.seenBy().isBlank()) {
            throw new FieldRefused("place", "Say where it was seen, and by whom.");
        }
        if (seen.seenAt().isAfter(OffsetDateTime.now(clock))) {
            throw new FieldRefused("seenAt", "This lies in the future; enter when it was seen.");
        }
    }

    private static boolean isAddress(String link) {
        try {
            URI address = URI.create(link);
            return address.getHost() != null
                    && address.getHost().contains(".")
                    && Arrays.asList("http", "https").contains(address.getScheme());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private void insert(
            UUID contactId,
            @Nullable String fileName,
            @Nullable String mediaType,
            byte @Nullable [] content,
            @Nullable String link,
            String digest,
            long size,
            Seen seen,
            String by) {
        jdbc.sql("""
                insert into office.imagery_evidence (contact_id, number, file_name, media_type, content, link, digest,
                    size, place, seen_at, seen_by, note, added_by, added_at)
                select c.id, coalesce((select max(number) from office.imagery_evidence where contact_id = c.id), 0) + 1,
                    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from office.contact c where c.id = ?""")
                .params(fileName, mediaType, content, link, digest, size)
                .params(seen.place(), seen.seenAt(), seen.seenBy(), seen.note(), by)
                .params(OffsetDateTime.now(clock), contactId)
                .update();
        register.decide(contactId, "Evidence kept", "SHA-256 " + digest, seen.place(), by, RULES);
    }

    @Transactional(readOnly = true)
    public List<Evidence> of(UUID contactId) {
        return jdbc.sql("""
                select number, file_name, media_type, link, digest, size, place, seen_at, seen_by, note, added_by, added_at
                from office.imagery_evidence where contact_id = ? order by number""")
                .param(contactId)
                .query((row, index) -> evidence(row))
                .list();
    }

    private Evidence evidence(ResultSet row) throws SQLException {
        String link = row.getString("link");
        String digest = row.getString("digest");
        return new Evidence(
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("media_type"),
                link,
                digest,
                row.getLong("size"),
                row.getString("place"),
                row.getObject("seen_at", OffsetDateTime.class),
                row.getString("seen_by"),
                row.getString("note"),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class),
                link == null ? quarantine.of(digest) : null);
    }

    /** The evidence as text for a form. */
    @Transactional(readOnly = true)
    public String describe(UUID contactId) {
        String kept = of(contactId).stream()
                .map(one -> one.label() + "  " + one.what() + ", " + one.place() + ", seen by " + one.seenBy()
                        + "; SHA-256 " + one.digest().substring(0, 16) + "…")
                .collect(joining("\n"));
        return kept.isEmpty() ? "None" : kept;
    }

    /** The file of this number, unless the virus scanner holds it back. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID contactId, int number) {
        return of(contactId).stream()
                .filter(one -> one.number() == number && one.open())
                .findFirst()
                .flatMap(one -> waiting(one.digest()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> waiting(String digest) {
        return jdbc.sql("select content from office.imagery_evidence where digest = ? and content is not null limit 1")
                .param(digest)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    /** What the scanner finds is entered in every case that holds the file; nobody can download it. */
    @EventListener
    void on(VirusFound found) {
        jdbc.sql("select contact_id, number from office.imagery_evidence where digest = ?")
                .param(found.digest())
                .query((row, index) -> Map.entry(row.getObject("contact_id", UUID.class), row.getInt("number")))
                .list()
                .forEach(kept -> register.decide(
                        kept.getKey(),
                        "Virus found",
                        "Evidence %03d (%s); it cannot be downloaded".formatted(kept.getValue(), found.virus()),
                        null,
                        "the virus scanner",
                        "P27.3"));
    }
}
