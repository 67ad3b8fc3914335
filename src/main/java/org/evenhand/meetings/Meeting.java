package org.evenhand.meetings;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on its way (P22). What is null has not happened yet.
 *
 * @param reference of the contact that asks for it
 * @param publicLink where public documents cover it
 * @param reason why it was declined
 * @param minutes how long it is to be, and once it was held how long it was
 * @param held whether it took place
 * @param notes questions and answers, or why it did not take place
 */
public record Meeting(
        UUID contactId,
        String reference,
        Host host,
        String topic,
        @Nullable String questions,
        @Nullable String publicLink,
        String criteria,
        String assessedBy,
        @Nullable Advice advice,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable OffsetDateTime meetAt,
        @Nullable Integer minutes,
        @Nullable String decidedBy,
        @Nullable Boolean held,
        @Nullable String notes,
        @Nullable OffsetDateTime withdrawnAt) {

    /** Who is to be met (P22, P23). */
    public enum Host {
        CHIEF_EXECUTIVE("The Chief Executive"),
        CHIEF_CONSTABLE("The Chief Constable"),
        COMMANDER("A commander or head of department");

        private final String label;

        Host(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What was decided. */
    public enum Outcome {
        AGREED("Agreed to"),
        DECLINED("Declined");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether there is anything left to call off: it is neither declined, withdrawn nor over. */
    public boolean canBeWithdrawn() {
        return outcome != Outcome.DECLINED && withdrawnAt == null && held == null;
    }

    /** Whether it was agreed to and not called off. */
    public boolean stands() {
        return outcome == Outcome.AGREED && withdrawnAt == null;
    }
}
