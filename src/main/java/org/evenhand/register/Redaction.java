package org.evenhand.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for the public register (P20.2), or why nothing is (C09).
 *
 * @param withheldReason why the entry is not for publication; then there is no text
 * @param coarsened how exact role and days will be, settled when it was redacted; null if they are
 * @param returnReason why the second person sent it back
 */
public record Redaction(
        UUID contactId,
        @Nullable String informationSought,
        @Nullable String informationProvided,
        @Nullable String withheldReason,
        @Nullable Coarsened coarsened,
        String redactedBy,
        @Nullable String returnReason,
        @Nullable String approvedBy) {}
