package org.evenhand.register;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A field of an entry put right: what stood there, what stands there now, and why. */
public record Amendment(
        AmendableField field,
        @Nullable String before,
        @Nullable String after,
        String reason,
        String amendedBy,
        OffsetDateTime amendedAt) {}
