package org.evenhand.conduct.candidacy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works for the office or the force and wishes to stand or to support a candidate (P35).
 *
 * @param reference such as {@code SC-2027-0001}
 * @param listed whether the post is on the office's list of restricted posts
 * @param intention what they mean to do, as they said
 * @param adviser the group that advises and alone may read it
 * @param resignBy the latest day for a resignation; null where none is needed or its date is not known yet
 * @param resignHow how that day is counted
 * @param conflict whether post and wish conflict, as weighed (P35.7)
 * @param handedOver how the advice note was handed over
 * @param outcome null while it is open
 */
public record StaffCandidacy(
        UUID id,
        String reference,
        String personName,
        Post post,
        boolean listed,
        Wish wish,
        String intention,
        String adviser,
        PostRule advice,
        @Nullable LocalDate resignBy,
        @Nullable String resignHow,
        String enteredBy,
        OffsetDateTime enteredAt,
        @Nullable String conflict,
        @Nullable String rationale,
        @Nullable String conditions,
        @Nullable String advisedBy,
        @Nullable OffsetDateTime advisedAt,
        @Nullable String handedOver,
        @Nullable Outcome outcome,
        @Nullable String outcomeNote) {

    /** How a case in which a resignation was needed ended. */
    public enum Outcome {
        RESIGNED("Resigned in time"),
        WITHDRAWN("Does not stand"),
        NOT_RESIGNED("Did not resign in time");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether they can stand only after resigning. */
    public boolean mustResign() {
        return advice == PostRule.RESIGN;
    }
}
