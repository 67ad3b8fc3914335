package org.evenhand.conduct.resources;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for something of the office's (P39).
 *
 * @param reference such as {@code RU-2027-0001}
 * @param advice what the rules say; null while they were not asked
 * @param allowed null while it is not decided
 * @param difference why it is decided unlike an earlier one
 */
public record ResourceUse(
        UUID id,
        String reference,
        Requester requester,
        String requesterName,
        String requesterAddress,
        Resource resource,
        Purpose purpose,
        String askedFor,
        String enteredBy,
        OffsetDateTime enteredAt,
        @Nullable ResourceRule advice,
        @Nullable Boolean allowed,
        @Nullable String reason,
        @Nullable String difference,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    /** Who asks: recorded, and no part of the decision (P07.3). */
    public enum Requester {
        COMMISSIONER("The commissioner"),
        DEPUTY("The deputy"),
        CANDIDATE("A candidate, or somebody for one"),
        SOMEONE_ELSE("Somebody else");

        private final String label;

        Requester(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it stands, in words. */
    public String state() {
        return allowed == null ? "Open" : allowed ? "Allowed" : "Declined";
    }
}
