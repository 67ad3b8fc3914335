package org.evenhand.parity;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the audit found.
 *
 * @param clearedAt when the audit found it no more; null while it is found
 * @param resolution what a person said about it
 */
public record Finding(
        UUID id,
        String rule,
        @Nullable UUID contactId,
        @Nullable String reference,
        String words,
        OffsetDateTime foundAt,
        @Nullable OffsetDateTime clearedAt,
        @Nullable String resolution,
        @Nullable String resolvedBy) {

    /** Whether somebody must still look at it. */
    public boolean isOpen() {
        return clearedAt == null && resolution == null;
    }
}
