package org.evenhand.election;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a clock stands still, as from asking for a clarification until it is received.
 *
 * @param until when the clock ran on; null while it stands
 */
public record Pause(ZonedDateTime from, @Nullable ZonedDateTime until) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause from " + from + " cannot end at " + until);
        }
    }

    public boolean isOpen() {
        return until == null;
    }

    /**
     * Whether the clock stands on this day. It still ran on the day the pause began, and runs on from the day after its
     * end: as with the start, the day on which something arrives is not counted.
     */
    boolean covers(LocalDate day) {
        return day.isAfter(from.toLocalDate()) && (until == null || !day.isAfter(until.toLocalDate()));
    }
}
