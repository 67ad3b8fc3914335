package org.evenhand.imagery.removal;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case's ladder.
 *
 * @param skippedReason why it was left out; null where it was taken (Q16)
 * @param words of the call, the letter, the advice or the note
 * @param reached whom a conversation reached
 * @param replyDueAt until when a reply is awaited; null for steps that await none
 * @param lapsedAt when the reply's time was over without one
 */
public record Step(
        Rung rung,
        @Nullable String skippedReason,
        @Nullable String words,
        @Nullable OffsetDateTime spokenAt,
        @Nullable String reached,
        @Nullable String asked,
        @Nullable String answer,
        String takenBy,
        OffsetDateTime takenAt,
        @Nullable OffsetDateTime replyDueAt,
        @Nullable String reply,
        @Nullable OffsetDateTime repliedAt,
        @Nullable OffsetDateTime lapsedAt) {

    public boolean skipped() {
        return skippedReason != null;
    }

    /** Whether a reply to it is awaited still. */
    public boolean awaitsReply() {
        return replyDueAt != null && repliedAt == null && lapsedAt == null;
    }

    /** What became of it, for pages and forms. */
    public String outcome() {
        if (skippedReason != null) {
            return "Left out: " + skippedReason;
        }
        if (lapsedAt != null) {
            return "No reply in time";
        }
        return reply != null ? "Reply: " + reply : awaitsReply() ? "Reply awaited" : "Done";
    }
}
