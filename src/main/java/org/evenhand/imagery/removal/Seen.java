package org.evenhand.imagery.removal;

import java.time.OffsetDateTime;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and by whom something was seen.
 *
 * @param note what is to be seen
 */
public record Seen(
        String place,
        OffsetDateTime seenAt,
        String seenBy,
        @Nullable String note) {

    /** @throws FieldRefused if it is not said where and by whom, or was seen in the future */
    void require(OffsetDateTime now) {
        if (place.isBlank() || seenBy.isBlank()) {
            throw new FieldRefused("place", "Say where it was seen, and by whom.");
        }
        if (seenAt.isAfter(now)) {
            throw new FieldRefused("seenAt", "This lies in the future; enter when it was seen.");
        }
    }
}
