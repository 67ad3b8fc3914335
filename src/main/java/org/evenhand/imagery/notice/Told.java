package org.evenhand.imagery.notice;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has the notice: a person of the list, or a party.
 *
 * @param address to which it was sent; null where they were told otherwise
 * @param how they were told without a letter; null where it was sent
 * @param sentAt when it was sent, or they were told
 * @param sentBy who sent it, or recorded it
 */
public record Told(
        @Nullable UUID personId,
        @Nullable String party,
        @Nullable String address,
        @Nullable String how,
        OffsetDateTime sentAt,
        String sentBy) {

    /** Whether it was sent to a person of the list, so that it has gone out; a paper handed over says nothing of that. */
    boolean byLetterToAPerson() {
        return personId != null && address != null;
    }
}
