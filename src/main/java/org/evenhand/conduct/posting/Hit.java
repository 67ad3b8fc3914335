package org.evenhand.conduct.posting;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is active in a campaign is down for duty at a polling station (Q24).
 *
 * @param reference such as {@code PP-2027-0001}
 * @param decider the group that decides, by the policy
 * @param outcome null while it is open
 * @param rights how the person's rights were balanced (P38.3)
 * @param handedOver how the person was told of the change (T41)
 */
public record Hit(
        UUID id,
        String reference,
        long activityNumber,
        long dutyNumber,
        String activeName,
        String activeArea,
        String activity,
        String dutyName,
        String dutyArea,
        String station,
        boolean sameArea,
        OffsetDateTime foundAt,
        String decider,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String newDuty,
        @Nullable String decidedFor,
        @Nullable String rights,
        @Nullable String settledBy,
        @Nullable OffsetDateTime settledAt,
        @Nullable String handedOver) {

    /** How it ended. */
    public enum Outcome {
        CHANGED("Posted elsewhere"),
        SOMEONE_ELSE("Another person"),
        NOT_ACTIVE("Not active in a campaign"),
        CLEARED("Roster or list changed");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it stands, in words. */
    public String state() {
        return outcome == null ? "Open" : outcome.label();
    }
}
