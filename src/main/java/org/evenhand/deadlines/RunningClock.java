package org.evenhand.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock that has not ended.
 *
 * @param reference the contact's
 * @param toldDueAt the due date that people were last told; none before the first time and while the clock stands
 */
record RunningClock(
        UUID id,
        UUID contactId,
        String reference,
        Purpose purpose,
        Instant startedAt,
        @Nullable Instant toldDueAt) {}
