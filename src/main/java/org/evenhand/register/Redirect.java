package org.evenhand.register;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a contact came to the single point of contact by way of someone else (C17, P10.6).
 *
 * @param receivedBy the body or person it reached first
 * @param passedOnBy who passed it on, and when
 * @param answeredBy who answered it by themselves, which no one but the single point of contact does (P10.1, Q12)
 */
public record Redirect(
        UUID contactId,
        String receivedBy,
        String passedOnBy,
        OffsetDateTime passedOnAt,
        @Nullable String answeredBy) {}
