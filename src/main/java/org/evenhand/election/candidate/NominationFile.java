package org.evenhand.election.candidate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of candidates as pasted: comma-separated, semicolons as some spreadsheets write them, or tabs as cells are
 * copied. Every line that cannot be read is reported; postal addresses and whatever else has no place here are left out
 * (P05.6).
 */
final class NominationFile {

    private static final int LONGEST = 200_000;
    private static final int MOST_LINES = 500;

    private final List<NominationLine> lines = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private List<Optional<Column>> columns = List.of();

    private NominationFile() {}

    static NominationFile read(String pasted) {
        var file = new NominationFile();
        String text = pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted;
        if (text.isBlank()) {
            file.problem(1, "Nothing was pasted.");
        } else if (text.length() > LONGEST) {
            file.problem(1, "The list is longer than " + LONGEST + " characters: paste the list of candidates alone.");
        } else {
            file.parse(text);
        }
        return file;
    }

    List<NominationLine> lines() {
        return lines;
    }

    List<LineProblem> problems() {
        return problems;
    }

    /** The headings of columns that are not read. */
    List<String> leftOut() {
        return leftOut;
    }

    private void parse(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text.stripLeading().lines().findFirst().orElse("")))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            // asked before the next line is looked for, which reads it
            var records = parser.iterator();
            while (records.hasNext()) {
                read(line, records.next());
                line = parser.getCurrentLineNumber() + 1;
            }
            if (columns.isEmpty() || lines.isEmpty() && problems.isEmpty()) {
                problem(line, "There is no line with a candidate under the headings.");
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            problem(line, "Its quotation marks do not match, so nothing from here on could be read.");
        }
    }

    private static char delimiter(String headings) {
        if (headings.indexOf('\t') >= 0) {
            return '\t';
        }
        long semicolons = headings.chars().filter(c -> c == ';').count();
        long commas = headings.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private void read(long line, CSVRecord record) {
        List<String> cells = StreamSupport.stream(record.spliterator(), false)
                .map(NominationFile::cell)
                .toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (columns.isEmpty()) {
            headings(line, cells);
        } else if (lines.size() >= MOST_LINES) {
            problem(line, "More than " + MOST_LINES + " lines: this is not read.");
        } else if (!columns.contains(Optional.of(Column.NAME)) && !columns.contains(Optional.of(Column.SURNAME))) {
            return; // reported with the headings
        } else if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty())) {
            problem(line, "It has " + cells.size() + " cells under " + columns.size() + " headings.");
        } else {
            candidate(line, cells);
        }
    }

    private void headings(long line, List<String> headings) {
        columns = headings.stream().map(Column::headed).toList();
        for (int i = 0; i < headings.size(); i++) {
            if (columns.get(i).isEmpty() && !headings.get(i).isEmpty()) {
                leftOut.add(headings.get(i));
            }
        }
        List<Column> known = columns.stream().flatMap(Optional::stream).toList();
        if (!known.contains(Column.NAME) && !known.contains(Column.SURNAME)) {
            problem(line, "The first line must have headings, one of them “Name” or “Surname”.");
        }
        if (known.stream().distinct().count() < known.size()) {
            problem(line, "Two headings mean the same.");
        }
    }

    private void candidate(long number, List<String> cells) {
        Map<Column, String> named = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = cells.get(i);
            columns.get(i).filter(column -> !cell.isEmpty()).ifPresent(column -> named.put(column, cell));
        }
        NominationLine line = NominationLine.of(number, named);
        List<LineProblem> wrong = line.problems();
        for (NominationLine earlier : lines) {
            if (Names.same(earlier.candidate().name(), line.candidate().name())) {
                problem(number, "“" + line.candidate().name() + "” is on line " + earlier.line() + " already.");
            }
        }
        problems.addAll(wrong);
        lines.add(line);
    }

    /** Spreadsheets paste non-breaking spaces and line breaks within cells. */
    private static String cell(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private void problem(long line, String message) {
        problems.add(new LineProblem(line, message));
    }
}
