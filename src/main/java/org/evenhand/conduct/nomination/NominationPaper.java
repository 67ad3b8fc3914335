package org.evenhand.conduct.nomination;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.evenhand.conduct.candidacy.Post;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the force or the office who signed a nomination paper, or asks whether to (P37).
 *
 * @param reference such as {@code NP-2027-0001}
 * @param adviser the group that weighs or warns, and alone may read it
 * @param asked whether they ask beforehand; if not, the name was found on a paper
 * @param circumstances which paper, where it was seen, or what was asked
 * @param fitting whether signing was fitting; null while that is not weighed
 * @param follows what follows from it, if anything
 * @param handedOver how the caution was given
 */
public record NominationPaper(
        UUID id,
        String reference,
        String personName,
        Post post,
        String adviser,
        boolean asked,
        String circumstances,
        String enteredBy,
        OffsetDateTime enteredAt,
        @Nullable Boolean fitting,
        @Nullable String reasons,
        @Nullable String follows,
        @Nullable String weighedBy,
        @Nullable OffsetDateTime weighedAt,
        @Nullable String handedOver) {

    /** How it stands, in words. */
    public String state() {
        if (asked) {
            return handedOver == null ? "Caution to be given" : "Cautioned";
        }
        return fitting == null ? "To be weighed" : fitting ? "Found fitting" : "Found not fitting";
    }
}
