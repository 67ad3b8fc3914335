package org.evenhand.imagery.removal;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.evenhand.election.Policy.ImageryPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A case of imagery on its way (P27). What is null has not happened yet.
 *
 * @param reference of the contact that reported it
 * @param personId whose material it is, where that is a person of the list of candidates
 * @param address for a letter, where it is nobody of the list
 * @param policy under which it was assessed
 * @param differenceReason why it was treated unlike another case of its severity (Q16)
 * @param letterGrounds why the use is contrary to the policy, as the letter says
 * @param reportedGone how somebody said that it is removed, until a person has looked
 */
public record Imagery(
        UUID contactId,
        String reference,
        @Nullable UUID personId,
        @Nullable String address,
        Sighting sighting,
        Merits merits,
        Severity severity,
        ImageryPolicy policy,
        String assessedBy,
        @Nullable Boolean challenged,
        @Nullable String reason,
        @Nullable String differenceReason,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String letterGrounds,
        @Nullable String letterBy,
        @Nullable String letterReturned,
        @Nullable String letterApprovedBy,
        @Nullable String adviser,
        @Nullable String adviserQuestion,
        @Nullable String officerAddress,
        @Nullable String response,
        @Nullable String officerToldBy,
        @Nullable String reportedGone,
        @Nullable Outcome outcome,
        @Nullable String outcomeWords) {

    /** How a case ended. */
    public enum Outcome {
        LEFT("Left alone"),
        REMOVED("Removed"),
        ESCALATED("Not removed; returning officer told");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether steps are still to be taken. */
    public boolean isOnLadder() {
        return Boolean.TRUE.equals(challenged) && outcome == null;
    }

    /** Where it stands, in a few words. */
    public String state() {
        if (outcome != null) {
            return outcome.label();
        }
        return challenged == null ? "To be decided" : reportedGone != null ? "Said to be removed" : "Challenged";
    }
}
