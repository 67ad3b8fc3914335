package org.evenhand.mail;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message that came in, as staff read it. */
public record Message(
        UUID id,
        @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable String recipients,
        @Nullable String subject,
        String body,
        OffsetDateTime at,
        boolean automatic,
        @Nullable String problem) {}
