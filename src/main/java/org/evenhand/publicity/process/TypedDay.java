package org.evenhand.publicity.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.evenhand.engine.Submission;

/** A day as a form sends it, or as a person types it. */
final class TypedDay {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private TypedDay() {}

    static LocalDate in(Submission form, String field) {
        String value = form.require(field, "enter the day.");
        try {
            return value.matches("\\d{4}-.*") ? LocalDate.parse(value.substring(0, 10)) : LocalDate.parse(value, WORDS);
        } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
            throw form.reject(field, "enter a date, for example 12 March 2027.");
        }
    }
}
