package org.evenhand.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a contact when it is entered (P09.1, P10.6, P11.2). */
public record NewContact(
        Instant contactedAt,
        ContactMethod method,
        String receivedBy,
        @Nullable String requesterName,
        @Nullable String requesterEmail,
        @Nullable String requesterPhone,
        @Nullable RequesterRole requesterRole,
        @Nullable String onBehalfOf,
        @Nullable String officeHeld,
        @Nullable String subject,
        String informationSought,
        @Nullable UUID repliesTo,
        @Nullable String problem) {}
