package org.evenhand.register.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.register.PublishedDocument;
import org.evenhand.register.PublishedEntry;
import org.evenhand.site.CsvCell;
import org.jspecify.annotations.Nullable;

/** Entries as CSV (RFC 4180) under the names of {@code register.json}. No cell is a formula to any spreadsheet. */
final class CsvTable {

    private static final List<String> COLUMNS = List.of(
            "number",
            "reference",
            "dateOfContact",
            "role",
            "method",
            "category",
            "informationSought",
            "informationProvided",
            "documents",
            "dateAddedToRegister",
            "datePublished",
            "supersedes",
            "coarsened",
            "change",
            "reason",
            "withdrawnBy",
            "leafHash");

    private final Writer out;

    CsvTable(Writer out) {
        this.out = out;
    }

    void head() throws IOException {
        out.write(String.join(",", COLUMNS) + "\r\n");
    }

    void row(PublishedEntry entry) throws IOException {
        var cells = Arrays.<@Nullable Object>asList(
                entry.number(),
                entry.reference(),
                entry.dateOfContact(),
                entry.role(),
                entry.method(),
                entry.category(),
                entry.informationSought(),
                entry.informationProvided(),
                documents(entry),
                entry.dateAddedToRegister(),
                entry.datePublished(),
                entry.supersedes(),
                entry.coarsened(),
                entry.change(),
                entry.reason(),
                entry.withdrawnBy(),
                entry.leafHash());
        out.write(cells.stream().map(CsvCell::of).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String documents(PublishedEntry entry) {
        return entry.documents().stream().map(CsvTable::document).collect(Collectors.joining("; "));
    }

    private static String document(PublishedDocument document) {
        return Stream.of(document.reference(), document.title(), document.link())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
