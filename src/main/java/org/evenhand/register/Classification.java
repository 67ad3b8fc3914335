package org.evenhand.register;

import org.jspecify.annotations.Nullable;

/**
 * What triage settles about a contact (P09.2).
 *
 * @param informationSought the request in the words that will be answered and published
 * @param coveredBy where it is answered already, when it is (P12)
 */
public record Classification(
        ContactClass contactClass,
        RequesterRole requesterRole,
        String requesterName,
        @Nullable String requesterEmail,
        @Nullable String onBehalfOf,
        @Nullable String officeHeld,
        String informationSought,
        @Nullable String coveredBy) {}
