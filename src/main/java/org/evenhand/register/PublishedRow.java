package org.evenhand.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.register.log.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry, whose names and values are those of its canonical form, as a row of {@code published.entry}. */
final class PublishedRow {

    private PublishedRow() {}

    static void insert(JdbcClient jdbc, Map<String, @Nullable Object> entry, String canonical, byte[] leafHash) {
        Map<String, @Nullable Object> row = new HashMap<>(entry);
        row.putIfAbsent("change", null);
        row.putIfAbsent("reason", null);
        row.putIfAbsent("salt", null);
        row.putIfAbsent("coarsened", null);
        row.put(
                "withdraws",
                entry.get("withdraws") instanceof Collection<?> numbers ? numbers.toArray(Long[]::new) : null);
        row.put("documents", documents((List<?>) entry.get("documents")));
        row.put("canonical", canonical);
        row.put("leafHash", leafHash);
        jdbc.sql("""
            insert into published.entry (number, reference, date_of_contact, role, method, category,
                information_sought, information_provided, documents, supersedes, change, reason, withdraws, salt, coarsened,
                date_added_to_register, date_published, canonical, leaf_hash)
            values (:number, :reference, :dateOfContact::date, :role, :method, :category, :informationSought,
                :informationProvided, :documents::jsonb, :supersedes::bigint, :change, :reason,
                :withdraws::bigint[], :salt, :coarsened, :dateAddedToRegister::date, :datePublished::date, :canonical,
                :leafHash)\
            """).params(row).update();
    }

    private static String documents(@Nullable List<?> documents) {
        return documents == null ? "[]" : CanonicalJson.text(documents);
    }
}
