package org.evenhand.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register as the public may read it. It knows the schema {@code published} and nothing else. */
@Repository
public class PublishedRegister {

    static final int PAGE_SIZE = 20;
    private static final int BATCH_SIZE = 500;

    private final JdbcClient published;
    private final EntryRows rows;

    PublishedRegister(@Qualifier("published") JdbcClient published, ObjectMapper json) {
        this.published = published;
        this.rows = new EntryRows(json);
    }

    /** How many entries there are: they are numbered without gaps from one. */
    public long size() {
        return published
                .sql("select coalesce(max(number), 0) from published.entry")
                .query(Long.class)
                .single();
    }

    public RegisterPage newest(EntryFilter filter) {
        return olderThan(Long.MAX_VALUE, filter);
    }

    public RegisterPage olderThan(long number, EntryFilter filter) {
        var found = select(olderOnes(number, filter), "desc", PAGE_SIZE + 1);
        var page = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        var top = page.isEmpty() ? number - 1 : first(page);
        return new RegisterPage(
                page,
                select(newerOnes(top, filter), "asc", 1).isEmpty() ? null : top,
                found.size() > PAGE_SIZE ? last(page) : null);
    }

    /** The page just above an entry; where less than a page is left above it, the newest page, which is full. */
    public RegisterPage newerThan(long number, EntryFilter filter) {
        var found = select(newerOnes(number, filter), "asc", PAGE_SIZE);
        return found.size() < PAGE_SIZE ? newest(filter) : olderThan(last(found) + 1, filter);
    }

    /** Every entry published about one contact, newest first, corrected ones among them. */
    public List<ListedEntry> about(String reference) {
        return select(new EntryConditions().and("e.reference = :reference", "reference", reference), "desc", null);
    }

    /** All entries, oldest first, read in batches so that the size of the register never fills the memory. */
    public Iterator<PublishedEntry> all() {
        return Stream.iterate(batchAfter(0), batch -> !batch.isEmpty(), batch -> batchAfter(last(batch)))
                .flatMap(List::stream)
                .map(ListedEntry::entry)
                .iterator();
    }

    private List<ListedEntry> batchAfter(long number) {
        return select(newerOnes(number, EntryFilter.NONE), "asc", BATCH_SIZE);
    }

    private static EntryConditions olderOnes(long number, EntryFilter filter) {
        return EntryConditions.of(filter).and("e.number < :number", "number", number);
    }

    private static EntryConditions newerOnes(long number, EntryFilter filter) {
        return EntryConditions.of(filter).and("e.number > :number", "number", number);
    }

    private List<ListedEntry> select(EntryConditions where, String order, @Nullable Integer limit) {
        var sql = """
                select e.number, e.reference, e.date_of_contact, e.role, e.method, e.category, e.information_sought,
                  e.information_provided, e.documents, e.date_added_to_register, e.date_published, e.supersedes,
                  e.leaf_hash,
                  (select later.number from published.entry later where later.supersedes = e.number) superseded_by
                from published.entry e where %s order by e.number %s limit %s""".formatted(where.sql(), order, limit);
        return published.sql(sql).params(where.parameters()).query(rows).list();
    }

    private static long first(List<ListedEntry> entries) {
        return entries.get(0).entry().number();
    }

    private static long last(List<ListedEntry> entries) {
        return entries.get(entries.size() - 1).entry().number();
    }
}
