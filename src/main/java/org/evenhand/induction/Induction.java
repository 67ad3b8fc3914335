package org.evenhand.induction;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What follows one poll, with who was elected as it is known now.
 *
 * @param reference such as {@code CI-2027-0001}; the business key of its processes
 * @param reElected whether the commissioner in office was returned (P48)
 * @param recordedAt when the result that counts was recorded, the first time or in a correction
 */
public record Induction(
        UUID id,
        String reference,
        UUID electionId,
        String election,
        UUID electedId,
        String elected,
        boolean reElected,
        OffsetDateTime declaredAt,
        OffsetDateTime recordedAt) {}
