package org.evenhand.preparation.guidance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review of the office's policy that a guidance has raised.
 *
 * @param reference such as {@code GR-2027-0001}
 * @param cause why it was raised, as a sentence
 * @param changes whether the policy has to change; null while that is open
 * @param changeMade what was changed in the end, or why nothing was
 */
public record GuidanceReview(
        UUID id,
        String reference,
        UUID guidanceId,
        String version,
        String cause,
        @Nullable Boolean changes,
        @Nullable String finding,
        @Nullable String reviewedBy,
        @Nullable String changeMade) {

    public boolean open() {
        return changes == null || (changes && changeMade == null);
    }
}
