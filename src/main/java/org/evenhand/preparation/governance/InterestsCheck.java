package org.evenhand.preparation.governance;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the declarations of interests stand before one election. */
public record InterestsCheck(
        UUID electionId,
        @Nullable String commissionerEmail,
        @Nullable String deputyEmail,
        @Nullable OffsetDateTime askedAt,
        @Nullable String askedHow,
        @Nullable OffsetDateTime chasedAt,
        @Nullable OffsetDateTime confirmedAt,
        @Nullable Boolean inTime) {

    Stream<String> addresses() {
        return Stream.of(commissionerEmail, deputyEmail).flatMap(Stream::ofNullable);
    }
}
