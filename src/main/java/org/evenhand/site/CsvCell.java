package org.evenhand.site;

import org.jspecify.annotations.Nullable;

/** A cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula. */
public final class CsvCell {

    private CsvCell() {}

    public static String of(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        return "\"" + defused(value.toString()).replace("\"", "\"\"") + "\"";
    }

    /** A spreadsheet would reckon what begins with one of these; behind an apostrophe it is text. */
    private static String defused(String text) {
        var start = text.stripLeading();
        var formula = !start.isEmpty() && "=+-@|%＝＋－＠".indexOf(start.charAt(0)) >= 0;
        return formula || text.startsWith("\t") || text.startsWith("\r") ? "'" + text : text;
    }
}
