package org.evenhand.induction.lessons;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was learnt (P50.1).
 *
 * @param reference such as {@code LL-2027-0001}
 * @param electionId the election from which it was learnt; none where the office knows none
 * @param change what to keep or to change
 * @param concerns a case, a task or a rule, by its reference
 * @param step at which step of which process it was learnt, by their names in the model; null where it is not said
 * @param kept null while it is not reviewed
 * @param reason why it is not kept
 */
public record Lesson(
        UUID id,
        String reference,
        @Nullable UUID electionId,
        Phase phase,
        String happened,
        String change,
        @Nullable String concerns,
        @Nullable String step,
        String loggedBy,
        OffsetDateTime loggedAt,
        @Nullable Boolean kept,
        @Nullable String reason,
        @Nullable String reviewedBy,
        @Nullable OffsetDateTime reviewedAt) {

    /** When in an election it was learnt. */
    public enum Phase {
        BEFORE("Before the pre-election period"),
        DURING("In the period, up to the poll"),
        AFTER("After the poll");

        private final String label;

        Phase(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it stands, in words. */
    public String state() {
        return kept == null ? "To be reviewed" : kept ? "Kept" : "Not kept";
    }
}
