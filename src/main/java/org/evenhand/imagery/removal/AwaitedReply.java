package org.evenhand.imagery.removal;

import java.time.OffsetDateTime;
import java.util.Date;

/** Until when a reply is awaited, and when whoever waits for it is reminded. */
public record AwaitedReply(OffsetDateTime due, OffsetDateTime reminder) {

    /** For the engine's timers and tasks. */
    public Date dueAt() {
        return Date.from(due.toInstant());
    }

    public Date reminderAt() {
        return Date.from(reminder.toInstant());
    }
}
