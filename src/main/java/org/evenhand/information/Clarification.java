package org.evenhand.information;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the requester was asked, and what they replied.
 *
 * @param answer null where no reply came, or has not come yet
 * @param receivedAt when the reply reached the office, or the office stopped waiting for one; null while it waits
 */
public record Clarification(
        long number,
        UUID contactId,
        String question,
        String replyAddress,
        String askedBy,
        OffsetDateTime askedAt,
        @Nullable String answer,
        @Nullable OffsetDateTime receivedAt) {

    /** Question and reply, as colleagues read them. */
    public String words() {
        String reply = receivedAt == null ? "awaited" : answer == null ? "none came" : answer;
        return "We asked: " + question + "\nReply: " + reply;
    }
}
