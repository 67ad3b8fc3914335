package org.evenhand.register;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.register.log.CanonicalJson;
import org.evenhand.register.log.TreeHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the schema {@code published}, and is the only class that does. What the public may read of a contact is exactly
 * what {@link #entry} lists: whatever is not listed there cannot leak.
 *
 * <p>Entries are only ever added: each to the end of the tree of RFC 6962 over their canonical forms, and with a signed
 * checkpoint of the tree as it then is. An entry, its place in the tree and its checkpoint commit together.
 */
@Repository
@Transactional(noRollbackFor = PublicationRefused.class)
class PublicLog {

    /** Any constant will do: it makes writers wait for each other, so numbers have no gaps. */
    private static final long WRITER_LOCK = 0x45_56_45_4E;

    private static final String DOCUMENTS = "documents";
    private static final int SALT_BYTES = 16;

    private final JdbcClient jdbc;
    private final LogNodes nodes;
    private final CheckpointSigner signer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PublicLog(JdbcClient jdbc, CheckpointSigner signer, Clock clock) {
        this.jdbc = jdbc;
        this.nodes = new LogNodes(jdbc);
        this.signer = signer;
        this.clock = clock;
    }

    /** Adds the entry of this contact and returns its number; one that is there already stays as it is. */
    Optional<Long> append(
            Contact contact, @Nullable Coarsened coarsened, String sought, String provided, List<Paper> papers) {
        awaitTurn();
        if (latest(contact.reference()).isPresent()) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> entry = entry(contact, coarsened, sought, provided);
        entry.put(
                DOCUMENTS,
                papers.stream()
                        .map(paper -> paper.published(contact.reference()))
                        .map(PublicLog::document)
                        .toList());
        papers.forEach(paper -> publish(contact, paper));
        return Optional.of(add(entry));
    }

    /** A document of the same content is the same document. */
    private void publish(Contact contact, Paper paper) {
        jdbc.sql("""
                insert into published.paper (reference, digest, media_type, file_name, content)
                select ?, digest, media_type, ?, content from office.publication_paper where id = ?
                on conflict (reference, digest) do nothing""").params(contact.reference(), paper.fileName(), paper.id()).update();
    }

    private static Map<String, @Nullable Object> document(PublishedDocument document) {
        Map<String, @Nullable Object> facts = new TreeMap<>();
        facts.put("reference", document.reference());
        facts.put("title", document.title());
        facts.put("link", document.link());
        return facts;
    }

    /** A correction corrects what was said; the documents stay. */
    private List<Map<String, @Nullable Object>> documentsOf(long number) {
        return jdbc.sql("""
                select d ->> 'reference' as reference, d ->> 'title' as title, d ->> 'link' as link
                from published.entry e, jsonb_array_elements(e.documents) with ordinality as list (d, place)
                where e.number = ? order by place""").param(number).query(PublishedDocument.class).stream()
                .map(PublicLog::document)
                .toList();
    }

    /**
     * Adds an entry that says what an earlier one should have said, and why.
     *
     * @throws PublicationRefused if that entry is not the latest on this contact
     */
    long correct(Contact contact, long earlier, String sought, String provided, String reason) {
        awaitTurn();
        requireLatest(contact, earlier);
        Map<String, @Nullable Object> entry = entry(contact, coarsened(earlier), sought, provided);
        entry.put(DOCUMENTS, documentsOf(earlier));
        entry.put("supersedes", earlier);
        entry.put("change", EntryChange.CORRECTION.name());
        entry.put("reason", reason);
        return add(entry);
    }

    /**
     * Adds an entry that takes everything published about this contact out of the public's sight, and says why.
     *
     * @throws PublicationRefused if the entry is not the latest on this contact
     */
    long withdraw(Contact contact, long latest, String reason) {
        awaitTurn();
        requireLatest(contact, latest);
        Map<String, @Nullable Object> entry = entry(contact, coarsened(latest), "", "");
        entry.put("supersedes", latest);
        entry.put("change", EntryChange.WITHDRAWAL.name());
        entry.put("reason", reason);
        entry.put("withdraws", numbers(contact.reference()));
        return add(entry);
    }

    /** Signs the register as it stands if nobody has; at a start, before anything is published. */
    void signWhatIsThere() {
        awaitTurn();
        long size = size();
        boolean signed = jdbc.sql("select exists (select 1 from published.checkpoint where size = ?)")
                .param(size)
                .query(Boolean.class)
                .single();
        if (!signed) {
            signer.sign(size, nodes.root(size));
        }
    }

    private void awaitTurn() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(WRITER_LOCK).query().listOfRows();
    }

    private long size() {
        return jdbc.sql("select coalesce(max(number), 0) from published.entry")
                .query(Long.class)
                .single();
    }

    private List<Long> numbers(String reference) {
        return jdbc.sql("select number from published.entry where reference = ? order by number")
                .param(reference)
                .query(Long.class)
                .list();
    }

    private Optional<Long> latest(String reference) {
        return numbers(reference).stream().reduce((earlier, later) -> later);
    }

    /** A correction is as exact as what it corrects, or it would tell what that left out. */
    private @Nullable Coarsened coarsened(long earlier) {
        return jdbc.sql("select coarsened from published.entry where number = ? and coarsened is not null")
                .param(earlier)
                .query(Coarsened.class)
                .optional()
                .orElse(null);
    }

    private void requireLatest(Contact contact, long number) {
        boolean withdrawn = jdbc.sql(
                        "select exists (select 1 from published.entry where reference = ? and change = 'WITHDRAWAL')")
                .param(contact.reference())
                .query(Boolean.class)
                .single();
        if (withdrawn || !latest(contact.reference()).equals(Optional.of(number))) {
            throw new PublicationRefused("entry " + number + " is not the latest on this contact any more");
        }
    }

    /** The allow-list: these facts of a contact and no others are public (C01–C09 without names). */
    private Map<String, @Nullable Object> entry(
            Contact contact, @Nullable Coarsened coarsened, String sought, String provided) {
        PublicFacts facts = PublicFacts.of(contact, coarsened, clock.getZone());
        Map<String, @Nullable Object> entry = new TreeMap<>();
        entry.put("reference", contact.reference());
        entry.put("dateOfContact", facts.dateOfContact().toString());
        entry.put("role", facts.role().name());
        entry.put("method", contact.method().name());
        entry.put(
                "category",
                Optional.ofNullable(contact.contactClass())
                        .orElse(ContactClass.OTHER)
                        .category());
        entry.put("informationSought", sought);
        entry.put("informationProvided", provided);
        if (coarsened != null) {
            entry.put("coarsened", coarsened.name());
        }
        entry.put(DOCUMENTS, List.of());
        entry.put("supersedes", null);
        entry.put("dateAddedToRegister", facts.dateAddedToRegister().toString());
        entry.put("datePublished", LocalDate.now(clock).toString());
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        entry.put("salt", HexFormat.of().formatHex(salt));
        return entry;
    }

    private long add(Map<String, @Nullable Object> entry) {
        long number = size() + 1;
        entry.put("number", number);
        byte[] canonical = CanonicalJson.of(entry);
        byte[] leaf = TreeHash.leaf(canonical);
        PublishedRow.insert(jdbc, entry, new String(canonical, StandardCharsets.UTF_8), leaf);
        signer.sign(number, nodes.append(number, leaf));
        return number;
    }
}
