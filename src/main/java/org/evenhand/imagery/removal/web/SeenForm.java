package org.evenhand.imagery.removal.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.evenhand.engine.FieldRefused;
import org.evenhand.imagery.removal.Seen;
import org.evenhand.site.LondonZone;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and by whom it was seen, as typed; what is refused is shown again, so that nothing is typed twice.
 *
 * @param link of the page, where one is given
 */
record SeenForm(
        @Nullable String place,
        @Nullable String day,
        @Nullable String time,
        @Nullable String seenBy,
        @Nullable String note,
        @Nullable String link) {

    static final SeenForm BLANK = new SeenForm(null, null, null, null, null, null);

    Seen read() {
        return new Seen(clean(place), moment(), clean(seenBy), clean(note).isEmpty() ? null : clean(note));
    }

    @Nullable
    String page() {
        return clean(link).isEmpty() ? null : clean(link);
    }

    private OffsetDateTime moment() {
        try {
            return LocalDate.parse(clean(day))
                    .atTime(LocalTime.parse(clean(time)))
                    .atZone(LondonZone.ID)
                    .toOffsetDateTime();
        } catch (DateTimeException e) {
            throw new FieldRefused("seenAt", "Enter the day and the time when it was seen.");
        }
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
