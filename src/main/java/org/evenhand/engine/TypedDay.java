package org.evenhand.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as a page's field sends it, such as {@code 2027-05-06}. */
public final class TypedDay {

    private TypedDay() {}

    /**
     * The day that was typed.
     *
     * @param field the field in which it was
     * @param why what to do where it is none, in words that end a sentence
     * @throws FieldRefused with these words if it is none
     */
    public static LocalDate of(String field, String typed, String why) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new FieldRefused(field, why);
        }
    }
}
