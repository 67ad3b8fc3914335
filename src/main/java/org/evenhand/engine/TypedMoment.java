package org.evenhand.engine;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.evenhand.site.LondonZone;

/** A day and a time as a page's form sends it, in London's time. */
public final class TypedMoment {

    private TypedMoment() {}

    /** @throws FieldRefused if it is none */
    public static OffsetDateTime in(String field, String value) {
        return in(field, value, "Enter a day and a time.");
    }

    /**
     * @param why what is said to who typed none
     * @throws FieldRefused if it is none
     */
    public static OffsetDateTime in(String field, String value, String why) {
        try {
            return LocalDateTime.parse(value).atZone(LondonZone.ID).toOffsetDateTime();
        } catch (DateTimeParseException e) {
            throw new FieldRefused(field, why);
        }
    }
}
