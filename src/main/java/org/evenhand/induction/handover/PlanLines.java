package org.evenhand.induction.handover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.engine.FieldRefused;
import org.evenhand.site.DayWords;

/** Plans as text, one line for each item: {@code 10 May 2027 | Chief Executive | Meeting with the force}. */
final class PlanLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int PARTS = 3;

    private PlanLines() {}

    static String write(LocalDate day, String owner, String what) {
        return DayWords.of(day) + " | " + owner + " | " + what;
    }

    /**
     * Reads a plan.
     *
     * @param field the form's field, for refusals
     * @throws FieldRefused if a line lacks its day, its owner or what is to be done
     */
    static List<PlanLine> read(String text, String field) {
        List<PlanLine> lines = new ArrayList<>();
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            String[] parts = line.strip().split("\\s*\\|\\s*", PARTS);
            if (parts.length < PARTS || parts[1].isEmpty() || parts[2].isEmpty()) {
                throw new FieldRefused(
                        field, "“" + line.strip() + "” needs a day, an owner and what is to be done, with | between.");
            }
            lines.add(new PlanLine(day(parts[0], field), parts[1], parts[2]));
        }
        if (lines.isEmpty()) {
            throw new FieldRefused(field, "there is nothing in the plan.");
        }
        return lines;
    }

    private static LocalDate day(String typed, String field) {
        try {
            return typed.matches("\\d{4}-.*") ? LocalDate.parse(typed) : LocalDate.parse(typed, DAY);
        } catch (DateTimeParseException e) {
            throw new FieldRefused(field, "“" + typed + "” is no day; write it as 10 May 2027.");
        }
    }
}
