package org.evenhand.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of {@code published.entry}; the text of a withdrawn entry is left out here, so no page can show it. */
final class EntryRows implements RowMapper<ListedEntry> {

    private static final TypeReference<List<PublishedDocument>> DOCUMENTS = new TypeReference<>() {};

    private final ObjectMapper json;

    EntryRows(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ListedEntry mapRow(ResultSet row, int index) throws SQLException {
        var withdrawnBy = row.getObject("withdrawn_by", Long.class);
        var shown = withdrawnBy == null;
        var entry = new PublishedEntry(
                row.getLong("number"),
                row.getString("reference"),
                row.getObject("date_of_contact", LocalDate.class),
                RequesterRole.valueOf(row.getString("role")),
                ContactMethod.valueOf(row.getString("method")),
                ContactCategory.valueOf(row.getString("category")),
                shown ? row.getString("information_sought") : "",
                shown ? row.getString("information_provided") : "",
                shown ? documents(row.getString("documents")) : List.of(),
                row.getObject("date_added_to_register", LocalDate.class),
                row.getObject("date_published", LocalDate.class),
                row.getObject("supersedes", Long.class),
                coarsened(row.getString("coarsened")),
                change(row.getString("change")),
                row.getString("reason"),
                numbers(row.getArray("withdraws")),
                shown ? row.getString("salt") : null,
                withdrawnBy,
                HexFormat.of().formatHex(row.getBytes("leaf_hash")));
        return new ListedEntry(entry, row.getObject("superseded_by", Long.class));
    }

    private static @Nullable Coarsened coarsened(@Nullable String code) {
        return code == null ? null : Coarsened.valueOf(code);
    }

    private static @Nullable EntryChange change(@Nullable String code) {
        return code == null ? null : EntryChange.valueOf(code);
    }

    private static @Nullable List<Long> numbers(@Nullable Array numbers) throws SQLException {
        return numbers == null ? null : List.of((Long[]) numbers.getArray());
    }

    private List<PublishedDocument> documents(String written) throws SQLException {
        try {
            return json.readValue(written, DOCUMENTS);
        } catch (JsonProcessingException e) {
            throw new SQLException("Documents of a published entry cannot be read", e);
        }
    }
}
