package org.evenhand.preparation.letters;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the letters that go to an audience before the pre-election period.
 *
 * @param reference such as {@code CL-2027-0001}; the key of its process
 * @param lateReason why it went out once the period had begun; null where it did not
 * @param missingReason why some are left without a receipt; null where none is
 */
public record Circular(
        UUID id,
        String reference,
        Audience audience,
        UUID electionId,
        @Nullable String preparedBy,
        @Nullable String returnReason,
        @Nullable String approvedBy,
        @Nullable OffsetDateTime approvedAt,
        @Nullable String lateReason,
        @Nullable OffsetDateTime sentAt,
        @Nullable OffsetDateTime settledAt,
        @Nullable String missingReason) {}
