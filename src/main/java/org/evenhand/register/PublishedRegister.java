package org.evenhand.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.register.EntryFinder.Direction;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register as the public may read it. It knows the schema {@code published} and nothing else. */
@Repository
public class PublishedRegister {

    static final int PAGE_SIZE = 20;
    private static final int BATCH_SIZE = 1000;

    private final JdbcClient published;
    private final EntryRows rows;
    private final EntryFinder finder;

    PublishedRegister(@Qualifier("published") JdbcClient published, ObjectMapper json) {
        this.published = published;
        this.rows = new EntryRows(json);
        this.finder = new EntryFinder(published);
    }

    /** How many entries there are: they are numbered without gaps from one. */
    public long size() {
        return published
                .sql("select coalesce(max(number), 0) from published.entry")
                .query(Long.class)
                .single();
    }

    /** Whether anything in this text can be searched for: a reference, or a word that does not stand in every text. */
    public boolean searchable(String text) {
        return !finder.terms().inText(text).isEmpty();
    }

    public RegisterPage newest(EntryFilter filter) {
        return olderThan(Long.MAX_VALUE, filter);
    }

    public RegisterPage olderThan(long number, EntryFilter filter) {
        var found = finder.find(filter, number, Direction.OLDER, PAGE_SIZE + 1);
        var full = found.numbers().size() > PAGE_SIZE;
        var numbers = full ? found.numbers().subList(0, PAGE_SIZE) : found.numbers();
        var top = numbers.isEmpty() ? number - 1 : numbers.get(0);
        return new RegisterPage(
                entries(numbers, filter),
                number != Long.MAX_VALUE && newer(top, filter) ? top : null,
                full ? last(numbers) : found.examinedTo());
    }

    /** The page just above an entry; where less than a page is left above it, the newest page, which is full. */
    public RegisterPage newerThan(long number, EntryFilter filter) {
        var found = finder.find(filter, number, Direction.NEWER, PAGE_SIZE);
        if (found.numbers().isEmpty() && found.examinedTo() != null) {
            return new RegisterPage(List.of(), found.examinedTo(), number + 1);
        }
        return found.numbers().size() < PAGE_SIZE ? newest(filter) : olderThan(last(found.numbers()) + 1, filter);
    }

    private boolean newer(long number, EntryFilter filter) {
        var found = finder.find(filter, number, Direction.NEWER, 1);
        return !found.numbers().isEmpty() || found.examinedTo() != null;
    }

    /** Every entry published about one contact, newest first, corrected ones among them. */
    public List<ListedEntry> about(String reference) {
        return select("e.reference = :value order by e.number desc", reference, Long.MAX_VALUE);
    }

    /** The entry of this number, or nothing. */
    public List<ListedEntry> numbered(long number) {
        return select("e.number = :value", number, Long.MAX_VALUE);
    }

    /**
     * The first so many entries, oldest first, as the register was at that size. They are read in batches, so that they
     * never fill the memory.
     */
    public Iterator<PublishedEntry> upTo(long size) {
        return Stream.iterate(
                        batchAfter(0, size),
                        batch -> !batch.isEmpty(),
                        batch -> batchAfter(batch.get(batch.size() - 1).entry().number(), size))
                .flatMap(List::stream)
                .map(ListedEntry::entry)
                .iterator();
    }

    /** The references first published under these numbers, for lists of addresses. */
    public List<String> references(long first, long last) {
        return published
                .sql("select reference from published.entry where number between ? and ? and supersedes is null"
                        + " order by number")
                .params(first, last)
                .query(String.class)
                .list();
    }

    /** A document of this contact's entries, unless they are withdrawn. */
    public Optional<PublishedPaper> paper(String reference, String digest) {
        String place = "/documents/" + digest + "/";
        boolean shown = about(reference).stream()
                .flatMap(listed -> listed.entry().documents().stream())
                .anyMatch(document -> String.valueOf(document.link()).contains(place));
        return shown
                ? published
                        .sql("""
                                select media_type, file_name, content from published.paper
                                where reference = ? and digest = ?""")
                        .params(reference, digest)
                        .query(PublishedPaper.class)
                        .optional()
                : Optional.empty();
    }

    private List<ListedEntry> batchAfter(long number, long size) {
        return select("e.number > :value and e.number <= :size order by e.number limit " + BATCH_SIZE, number, size);
    }

    private List<ListedEntry> entries(List<Long> numbers, EntryFilter filter) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var entries =
                select("e.number = any(:value) order by e.number desc", numbers.toArray(Long[]::new), Long.MAX_VALUE);
        // a withdrawn text can no longer be searched for
        return filter.text() == null
                ? entries
                : entries.stream()
                        .filter(listed -> listed.entry().withdrawnBy() == null)
                        .toList();
    }

    private List<ListedEntry> select(String where, Object value, long size) {
        var sql = """
            select e.number, e.reference, e.date_of_contact, e.role, e.method, e.category, e.information_sought,
              e.information_provided, e.documents, e.date_added_to_register, e.date_published, e.supersedes,
              e.change, e.reason, e.withdraws, e.salt, e.coarsened, e.leaf_hash,
              (select later.number from published.entry later where later.supersedes = e.number) superseded_by,
              (select min(w.number) from published.entry w where w.reference = e.reference
                 and w.change = 'WITHDRAWAL' and e.number = any(w.withdraws) and w.number <= :size) withdrawn_by
            from published.entry e where %s\
            """.formatted(where);
        return published
                .sql(sql)
                .params(Map.of("value", value, "size", size))
                .query(rows)
                .list();
    }

    private static Long last(List<Long> numbers) {
        return numbers.get(numbers.size() - 1);
    }
}
