package org.evenhand.election.candidate;

import java.time.OffsetDateTime;

/** One line of a person's history: what changed, and who changed it when and why. It is never changed itself. */
public record PersonChange(
        Kind kind, Status status, String what, String reason, String changedBy, OffsetDateTime changedAt) {

    /** What a change is about. */
    public enum Kind {
        ENTERED,
        CHANGED,
        /** An earlier contact of the master register is known to be this person's, or no longer (P06.2). */
        CONTACT,
        /** The person has been given what those who joined earlier had (P06.4). */
        CAUGHT_UP
    }
}
