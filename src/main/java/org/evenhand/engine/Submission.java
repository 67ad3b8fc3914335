package org.evenhand.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person submitted: only the fields of the form, each checked against what the form offered.
 *
 * <p>It lives for one command and is never written to the engine's tables; the task's form moves what it accepts into
 * the office's tables and sets the decisions as process variables.
 */
public final class Submission {

    /** Longer than any letter, short enough that a form cannot fill the disk. */
    static final int MAX_LENGTH = 100_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final FormDefinition form;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final String submittedBy;

    Submission(FormDefinition form, Map<String, ?> submitted, String submittedBy) {
        this.form = form;
        this.submittedBy = submittedBy;
        form.inputs().keySet().forEach(key -> take(key, submitted.get(key)));
        form.inputs().values().forEach(this::check);
    }

    /** The user id of the person who submitted. */
    public String submittedBy() {
        return submittedBy;
    }

    /** The text, without surrounding white space; null when nothing was filled in. */
    public @Nullable String text(String key) {
        field(key);
        return values.get(key);
    }

    /**
     * The text of a field that must be filled in here, because of another answer in the same form.
     *
     * @param remedy what the person is to do when it is empty
     */
    public String require(String key, String remedy) {
        String value = text(key);
        if (value == null) {
            throw reject(key, remedy);
        }
        return value;
    }

    /** The text of a field that the form marks as required. */
    public String require(String key) {
        return require(key, "please fill this in.");
    }

    /** Whether the field's value is this one. */
    public boolean is(String key, String value) {
        return value.equals(text(key));
    }

    /** Whether the question, which must be answered, was answered yes. */
    public boolean yes(String key) {
        return require(key).equals("yes");
    }

    /** A whole number within these bounds. */
    public int number(String key, int least, int most) {
        String value = require(key);
        int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw reject(key, "enter a number from " + least + " to " + most + ".");
        }
        return number;
    }

    /** The e-mail address in this field, or null where it is empty; a text that is no address is refused. */
    public @Nullable String email(String key) {
        String value = text(key);
        if (value != null && !EmailAddress.is(value)) {
            throw reject(key, "enter one e-mail address, for example name@example.org.");
        }
        return value;
    }

    /** A date and time as the person typed it, in London time. */
    public ZonedDateTime dateTime(String key) {
        String value = require(key);
        try {
            return value.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(value).atZoneSameInstant(LONDON)
                    : LocalDateTime.parse(value).atZone(LONDON);
        } catch (DateTimeParseException e) {
            throw reject(key, "enter a date and a time, for example 12 March 2027 14:30.");
        }
    }

    /** A day as a form sends it, or as a person types it. */
    public LocalDate day(String key) {
        String value = require(key, "enter the day.");
        try {
            return value.matches("\\d{4}-.*") ? LocalDate.parse(value.substring(0, 10)) : LocalDate.parse(value, DAY);
        } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
            throw reject(key, "enter a date, for example 12 March 2027.");
        }
    }

    /** The refusal of one field, naming it by its label. */
    public InvalidForm reject(String key, String remedy) {
        return InvalidForm.in(field(key), remedy);
    }

    private FormField field(String key) {
        FormField field = form.inputs().get(key);
        if (field == null) {
            throw new IllegalArgumentException("Form '" + form.key() + "' has no input '" + key + "'");
        }
        return field;
    }

    private void take(String key, @Nullable Object value) {
        if (value == null) {
            return;
        }
        String text =
                value.toString().replace("\u0000", "").replace("\r\n", "\n").strip();
        if (!text.isEmpty()) {
            values.put(key, text);
        }
    }

    private void check(FormField field) {
        String value = values.get(field.key());
        if (value == null) {
            if (field.required()) {
                throw InvalidForm.in(field, "please fill this in.");
            }
            return;
        }
        if (value.length() > MAX_LENGTH) {
            throw InvalidForm.in(field, "the text is longer than " + MAX_LENGTH + " characters; please shorten it.");
        }
        Set<String> choices = field.choices();
        if (!choices.isEmpty() && !choices.contains(value)) {
            throw InvalidForm.in(field, "choose one of the answers offered.");
        }
    }
}
