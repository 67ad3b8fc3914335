package org.evenhand.media;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a medium asks or somebody claims in public, and how the office answers it (P28). What is null has not happened yet.
 *
 * @param reference of the contact
 * @param outlet who asks, or where the claim was made
 * @param deadline by when the outlet wants an answer; null where none is known
 * @param claim as it is put, without names
 * @param fact what is right
 * @param source where that can be read
 * @param wording what is to be published
 * @param checks the checklist with its answers, as the approver reads them
 * @param outcome what became of it
 * @param postedWhere where the correction stands
 */
public record MediaClaim(
        String reference,
        String outlet,
        @Nullable OffsetDateTime deadline,
        @Nullable Kind kind,
        @Nullable String claim,
        @Nullable String fact,
        @Nullable String source,
        @Nullable String answers,
        @Nullable String assessedBy,
        @Nullable String wording,
        @Nullable String checks,
        @Nullable String draftedBy,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String approvedBy,
        @Nullable String postedWhere) {

    /** What is to be done with it next, in a few words. */
    public String next() {
        if (outcome != null) {
            return outcome == Outcome.ANSWERED && postedWhere == null ? "To be published" : outcome.label();
        }
        if (assessedBy == null) {
            return "To be assessed";
        }
        return draftedBy == null || reason != null ? "To be drafted" : "To be approved";
    }

    /** What it is; what came in by itself is sorted when it is assessed. */
    public String what() {
        return kind == null ? "Not sorted yet" : kind.label();
    }

    /** Whether its deadline has passed. */
    public boolean isLate(OffsetDateTime now) {
        return deadline != null && deadline.isBefore(now);
    }

    /** What it is. */
    public enum Kind {
        QUESTION("Press enquiry"),
        CLAIM("Claim of a candidate"),
        COMMENT("Comment on social media");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What became of it. */
    public enum Outcome {
        ANSWERED("Answered with the facts"),
        LEFT("Left unanswered");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
