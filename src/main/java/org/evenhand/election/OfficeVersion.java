package org.evenhand.election;

import java.time.OffsetDateTime;
import org.evenhand.election.office.OfficeProfile;
import org.jspecify.annotations.Nullable;

/**
 * The office's profile as it was from a change until the next.
 *
 * @param logo the fingerprint of its logo, if it has one
 */
public record OfficeVersion(
        int number,
        OfficeProfile profile,
        @Nullable String logo,
        String changedBy,
        OffsetDateTime changedAt,
        String reason) {}
