package org.evenhand.conduct;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doubt about the rules and how it was decided (P08).
 *
 * @param reference such as {@code GR-2026-0001}
 * @param contactReference the case in which the doubt arose, if any
 * @param advice what the PARO has answered; null where they were not asked or have not answered
 * @param determination what is to be done; null while the doubt is open
 * @param agreedBy the second decider, where the policy asks for two
 */
public record Ruling(
        UUID id,
        String reference,
        String activity,
        String doubt,
        String askedBy,
        OffsetDateTime askedAt,
        @Nullable String contactReference,
        @Nullable LocalDate neededBy,
        @Nullable String advice,
        @Nullable String determination,
        @Nullable String reasons,
        @Nullable String mitigations,
        @Nullable String ruledBy,
        @Nullable OffsetDateTime ruledAt,
        @Nullable String agreedBy,
        @Nullable String disagreement,
        @Nullable OffsetDateTime toldAt) {}
