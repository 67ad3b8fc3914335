package org.evenhand.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A question, a published one, and whether the answer to that one answers it: see {@code question-pairs.csv}. */
record QuestionPair(String question, String published, boolean same, String kind, String part) {

    private static final Path FILE = Path.of("src/test/resources/register/question-pairs.csv");

    /** One value, in quotation marks where it holds a comma, a line end or such marks. */
    private static final String VALUE = "(\"(?:[^\"]|\"\")*\"|[^,\"\\n]*)";

    private static final Pattern ROW = Pattern.compile(VALUE + (",".concat(VALUE)).repeat(4) + "\\n");

    static List<QuestionPair> all() {
        try {
            return ROW.matcher(Files.readString(FILE))
                    .results()
                    .skip(1)
                    .map(QuestionPair::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QuestionPair of(MatchResult row) {
        return new QuestionPair(
                value(row, 1), value(row, 2), value(row, 3).equals("yes"), value(row, 4), value(row, 5));
    }

    private static String value(MatchResult row, int column) {
        return row.group(column).replaceAll("^\"|\"$", "").replace("\"\"", "\"");
    }
}
