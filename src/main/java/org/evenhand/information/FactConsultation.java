package org.evenhand.information;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the force or the fire service was asked, and what it said (P09.8).
 *
 * @param dueAt when it is asked again
 * @param lapseAt when the answer is drafted without it
 * @param facts null where none came, or none has come yet
 * @param endedAt when the facts came, or the waiting ended; null while it lasts
 */
public record FactConsultation(
        long number,
        UUID contactId,
        Authority authority,
        String address,
        String question,
        OffsetDateTime dueAt,
        OffsetDateTime lapseAt,
        @Nullable String facts,
        @Nullable OffsetDateTime endedAt) {

    /** Question and facts, as colleagues read them. */
    public String words() {
        String said = endedAt == null ? "awaited" : facts == null ? "none came in time" : facts;
        return "We asked " + authority.label() + ": " + question + "\nFacts: " + said;
    }
}
