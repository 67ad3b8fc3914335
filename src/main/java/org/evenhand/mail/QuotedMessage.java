package org.evenhand.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message that stands inside the text of another, under headings such as From, Sent, To and Subject. */
record QuotedMessage(
        @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable Instant sentAt,
        @Nullable String recipients,
        @Nullable String subject,
        String body) {}
