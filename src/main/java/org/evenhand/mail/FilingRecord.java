package org.evenhand.mail;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One filing of a message: it is never changed; a later one takes its place. */
public record FilingRecord(
        UUID messageId,
        @Nullable UUID contactId,
        Filing.Manner manner,
        String reason,
        String filedBy,
        OffsetDateTime filedAt) {}
