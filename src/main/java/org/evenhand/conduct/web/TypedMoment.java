package org.evenhand.conduct.web;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.evenhand.engine.FieldRefused;
import org.evenhand.site.LondonZone;

/** A day and a time as a page's form sends it, in London's time. */
final class TypedMoment {

    private TypedMoment() {}

    /** @throws FieldRefused if it is none */
    static OffsetDateTime in(String field, String value) {
        try {
            return LocalDateTime.parse(value).atZone(LondonZone.ID).toOffsetDateTime();
        } catch (DateTimeParseException e) {
            throw new FieldRefused(field, "Enter a day and a time.");
        }
    }
}
