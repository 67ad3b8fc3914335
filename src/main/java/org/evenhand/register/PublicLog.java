package org.evenhand.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the schema {@code published}, and is the only class that does. What the public may read of a contact is exactly
 * what {@link #entry} lists: whatever is not listed there cannot leak.
 *
 * <p>Entries are only ever added. Their canonical form is JSON with sorted names, and their leaf hash that of RFC 6962:
 * SHA-256 over a zero byte and the canonical form in UTF-8.
 */
@Repository
class PublicLog {

    /** Any constant will do: it makes writers wait for each other, so numbers have no gaps. */
    private static final long WRITER_LOCK = 0x45_56_45_4E;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the entry of this contact and returns its number; one that is there already stays as it is. */
    Optional<Long> append(Contact contact, String sought, String provided) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(WRITER_LOCK).query().listOfRows();
        if (published(contact.reference())) {
            return Optional.empty();
        }
        long number = jdbc.sql("select coalesce(max(number), 0) + 1 from published.entry")
                .query(Long.class)
                .single();
        insert(entry(number, contact, sought, provided));
        return Optional.of(number);
    }

    private boolean published(String reference) {
        return jdbc.sql("select exists (select 1 from published.entry where reference = ?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    /** The allow-list: these facts of a contact and no others are public (C01–C09 without names). */
    private Map<String, @Nullable Object> entry(long number, Contact contact, String sought, String provided) {
        Map<String, @Nullable Object> entry = new TreeMap<>();
        entry.put("number", number);
        entry.put("reference", contact.reference());
        entry.put("dateOfContact", day(contact.contactedAt()).toString());
        entry.put(
                "role",
                Optional.ofNullable(contact.requesterRole())
                        .orElse(RequesterRole.PUBLIC)
                        .name());
        entry.put("method", contact.method().name());
        entry.put(
                "category",
                Optional.ofNullable(contact.contactClass())
                        .orElse(ContactClass.OTHER)
                        .category());
        entry.put("informationSought", sought);
        entry.put("informationProvided", provided);
        entry.put("documents", List.of());
        entry.put("supersedes", null);
        entry.put("dateAddedToRegister", day(contact.registeredAt()).toString());
        entry.put("datePublished", LocalDate.now(clock).toString());
        return entry;
    }

    private void insert(Map<String, @Nullable Object> entry) {
        String canonical = canonical(entry);
        jdbc.sql("""
                insert into published.entry (number, reference, date_of_contact, role, method, category,
                    information_sought, information_provided, supersedes, date_added_to_register, date_published, canonical,
                    leaf_hash)
                values (:number, :reference, :dateOfContact::date, :role, :method, :category, :informationSought,
                    :informationProvided, :supersedes::bigint, :dateAddedToRegister::date, :datePublished::date, :canonical, :leafHash)""")
                .params(entry)
                .param("canonical", canonical)
                .param("leafHash", leafHash(canonical))
                .update();
    }

    private static String canonical(Map<String, @Nullable Object> entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] leafHash(String canonical) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) 0);
            return sha256.digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
