package org.evenhand.imagery;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to film or photograph on its way (P25). What is null has not happened yet.
 *
 * @param reference of the contact that asks for it
 * @param content whether everyone who would be shown is content (P26.1)
 * @param reason why it is refused, where a person refused it
 */
public record Filming(
        UUID contactId,
        String reference,
        String what,
        String use,
        String people,
        String criteria,
        String assessedBy,
        @Nullable String asked,
        @Nullable Boolean content,
        @Nullable Outcome outcome,
        @Nullable String conditions,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable OffsetDateTime consentWithdrawnAt,
        @Nullable OffsetDateTime withdrawnAt) {

    /** What was decided. */
    public enum Outcome {
        ALLOWED("Allowed"),
        REFUSED("Refused");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether it is allowed, nobody has taken their consent back, and the requester still wants it. */
    public boolean stands() {
        return outcome == Outcome.ALLOWED && consentWithdrawnAt == null && withdrawnAt == null;
    }

    /** Whether there is anything left that its requester could withdraw. */
    public boolean canBeWithdrawn() {
        return outcome != Outcome.REFUSED && withdrawnAt == null;
    }
}
