package org.evenhand.conduct.deputy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a deputy answered when asked what they intend for an election (P36.1).
 *
 * @param intention null while they have not answered
 * @param words as they said it
 * @param askAgainAt when one who has not decided is asked again; null where the poll comes first
 */
public record DeputyIntention(
        UUID id,
        String electionName,
        LocalDate pollDate,
        OffsetDateTime askedFrom,
        @Nullable Intention intention,
        @Nullable String words,
        @Nullable OffsetDateTime askAgainAt,
        @Nullable String recordedBy,
        @Nullable OffsetDateTime recordedAt) {

    /** Whether one who had not decided counts as taking no part, as the poll came before they could be asked again. */
    public boolean notAskedAgain() {
        return intention == Intention.UNDECIDED && askAgainAt == null;
    }

    /** What a deputy may answer. */
    public enum Intention {
        STAND("Means to stand"),
        SUPPORT("Means to help a campaign"),
        NEITHER("Takes no part"),
        UNDECIDED("Has not decided yet"),
        NO_DEPUTY("There is no deputy");

        private final String label;

        Intention(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether the deputy is advised as someone who takes part. */
        public boolean takesPart() {
            return this == STAND || this == SUPPORT;
        }
    }
}
