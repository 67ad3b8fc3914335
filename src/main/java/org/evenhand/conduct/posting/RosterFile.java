package org.evenhand.conduct.posting;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.engine.FieldRefused;

/** A roster as pasted from a sheet: headings Name, Number, Area and Station, between commas, semicolons or tabs. */
final class RosterFile {

    private static final int LONGEST = 500_000;
    private static final List<String> REQUIRED = List.of("name", "area", "station");

    private RosterFile() {}

    /**
     * @return the duties, not entered yet
     * @throws FieldRefused if a line cannot be read; then nothing is taken, so that nobody is overlooked
     */
    static List<Duty> read(String pasted) {
        String text = pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted;
        if (text.isBlank() || text.length() > LONGEST) {
            throw refused("Paste a roster of up to " + LONGEST + " characters, with its headings.");
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text.stripLeading().lines().findFirst().orElse("")))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.strip()), format)) {
            List<String> headings = parser.getHeaderNames().stream()
                    .map(heading -> heading.toLowerCase(Locale.UK))
                    .toList();
            if (!headings.containsAll(REQUIRED)) {
                throw refused(
                        "The first line must have the headings Name, Area and Station; Number where you have it.");
            }
            List<Duty> duties = new ArrayList<>();
            for (CSVRecord line : parser) {
                duties.add(duty(line, headings.contains("number")));
            }
            if (duties.isEmpty()) {
                throw refused("There is no line under the headings.");
            }
            return duties;
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException malformed) {
            throw refused("It cannot be read as a table: look at its headings and its quotation marks.");
        }
    }

    private static Duty duty(CSVRecord line, boolean numbered) {
        if (!line.isConsistent()
                || REQUIRED.stream().anyMatch(column -> line.get(column).isBlank())) {
            throw refused("Line " + (line.getRecordNumber() + 1) + " has no name, no area or no station.");
        }
        String number = numbered ? line.get("number") : "";
        return new Duty(0, line.get("name"), number.isBlank() ? null : number, line.get("area"), line.get("station"));
    }

    private static char delimiter(String headings) {
        return headings.indexOf('\t') >= 0 ? '\t' : headings.indexOf(';') >= 0 ? ';' : ',';
    }

    private static FieldRefused refused(String why) {
        return new FieldRefused("roster", why);
    }
}
