package org.evenhand.preparation.letters;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of recipients as pasted: comma-separated, with semicolons as some spreadsheets write them, or with tabs as cells
 * are copied. The first line names the columns name, organisation, address and kind, in any order. Every line that cannot
 * be taken is reported.
 */
final class RecipientFile {

    private static final int LONGEST = 200_000;
    private static final int MOST_LINES = 1_000;

    private final List<NewRecipient> recipients = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    private RecipientFile() {}

    static RecipientFile read(String pasted) {
        RecipientFile file = new RecipientFile();
        String text = pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted;
        if (text.isBlank()) {
            file.problem(1, "nothing was pasted.");
        } else if (text.length() > LONGEST) {
            file.problem(1, "the list is longer than " + LONGEST + " characters; paste it in parts.");
        } else {
            file.parse(text.stripLeading());
        }
        return file;
    }

    List<NewRecipient> recipients() {
        return recipients;
    }

    List<LineProblem> problems() {
        return problems;
    }

    /** The line on which this address stands. */
    long lineOf(NewRecipient recipient) {
        return lines.getOrDefault(key(recipient), 1L);
    }

    private void parse(String text) {
        String headings = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(headings.indexOf('\t') >= 0 ? '\t' : headings.indexOf(';') >= 0 ? ';' : ',')
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        long line = 1;
        List<String> columns = List.of();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            while (records.hasNext()) {
                List<String> cells = cells(records.next());
                if (columns.isEmpty()) {
                    columns = cells.stream()
                            .map(cell -> cell.toLowerCase(Locale.UK))
                            .toList();
                } else if (!cells.stream().allMatch(String::isEmpty)) {
                    take(line, columns, cells);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            problem(line, "its quotation marks do not match, so nothing from here on could be read.");
        }
        if (!columns.containsAll(List.of("name", "organisation", "address", "kind"))) {
            problems.clear();
            problem(1, "the first line must name the columns: name, organisation, address, kind.");
        } else if (recipients.isEmpty() && problems.isEmpty()) {
            problem(1, "there is nobody under the headings.");
        }
    }

    private void take(long line, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            problem(line, "it has " + cells.size() + " cells under " + columns.size() + " headings.");
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        String kind = named.getOrDefault("kind", "");
        Optional<Audience> audience = Audience.ofKind(kind);
        if (audience.isEmpty()) {
            problem(line, "the kind “" + kind + "” is not known: editor, staff or provider.");
            return;
        }
        add(
                line,
                new NewRecipient(
                        audience.get(),
                        named.getOrDefault("name", ""),
                        named.getOrDefault("organisation", ""),
                        named.getOrDefault("address", "")));
    }

    private void add(long line, NewRecipient recipient) {
        Long earlier = lines.putIfAbsent(key(recipient), line);
        if (recipients.size() >= MOST_LINES) {
            problem(line, "there are more than " + MOST_LINES + " lines; paste the list in parts.");
        } else if (earlier != null) {
            problem(line, "“" + recipient.address() + "” is on line " + earlier + " already.");
        } else {
            recipient.problem().ifPresent(why -> problem(line, why));
            recipients.add(recipient);
        }
    }

    private static String key(NewRecipient recipient) {
        return recipient.audience() + " " + recipient.address().toLowerCase(Locale.ROOT);
    }

    /** Spreadsheets paste non-breaking spaces and line breaks within cells. */
    private static List<String> cells(CSVRecord record) {
        return record.stream()
                .map(cell -> cell.replaceAll("[\\s\\u00A0]+", " ").strip())
                .toList();
    }

    private void problem(long line, String why) {
        problems.add(new LineProblem(line, why));
    }
}
