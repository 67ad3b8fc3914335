package org.evenhand.register;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request made by word of mouth, written back to the person who made it (P11.1).
 *
 * @param remindAt when the requester is reminded, and {@code lapseAt} when it lapses, unless it is settled before
 * @param outcome what became of it; none while an answer is awaited
 */
public record Restatement(
        UUID contactId,
        String recipient,
        OffsetDateTime restatedAt,
        OffsetDateTime remindAt,
        OffsetDateTime lapseAt,
        @Nullable OffsetDateTime remindedAt,
        @Nullable Outcome outcome) {

    /** Whether what was written down is what the requester meant. */
    public boolean settled() {
        return outcome == Outcome.CONFIRMED || outcome == Outcome.CORRECTED;
    }

    /** What became of a restatement. */
    public enum Outcome {
        CONFIRMED("Confirmed by the requester"),
        CORRECTED("Corrected by the requester"),
        LAPSED("Never confirmed, lapsed");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
