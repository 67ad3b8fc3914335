package org.evenhand.deadlines;

import java.time.Instant;
import java.util.Date;
import org.evenhand.election.DueDate;

/**
 * When something is due, and when its owner is reminded.
 *
 * @param how the due date with its proof
 */
public record Due(DueDate how, Instant reminder) {

    public Instant at() {
        return how.at().toInstant();
    }

    /** For the engine's timers and tasks. */
    public Date dueAt() {
        return Date.from(at());
    }

    public Date reminderAt() {
        return Date.from(reminder);
    }
}
