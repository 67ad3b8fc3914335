package org.evenhand.visits;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit on its way, in its latest version (P24). What is null has not happened yet.
 *
 * @param reference of the contact that asks for it
 * @param plan what communications agreed on linked publicity, or why there is no agreement
 * @param advice what the criteria advise
 * @param outcome what was decided
 * @param noticedBy who of the other leadership knows of the decision (Q23)
 */
public record Visit(
        UUID contactId,
        String reference,
        int version,
        String site,
        OffsetDateTime startsAt,
        int minutes,
        int party,
        String purpose,
        String facilities,
        String host,
        String criteria,
        String assessedBy,
        @Nullable String plan,
        @Nullable OffsetDateTime viewDueAt,
        @Nullable View view,
        @Nullable String viewWords,
        @Nullable String viewBy,
        @Nullable OffsetDateTime viewLapsedAt,
        @Nullable Advice advice,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable String noticedBy,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable Boolean happened,
        @Nullable Integer actualMinutes,
        @Nullable String actualHost,
        @Nullable String actualFacilities) {

    /** What the Chief Constable thinks of a visit (P24.1). */
    public enum View {
        FOR("Nothing stands against it"),
        AGAINST("Something stands against it"),
        NONE("No view");

        private final String label;

        View(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What was decided. */
    public enum Outcome {
        GRANTED("Granted"),
        GRANTED_JOINTLY("Granted as a joint visit"),
        GRANTED_VIRTUALLY("Granted as a virtual visit"),
        MOVED("To be moved"),
        REFUSED("Refused");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean grants() {
            return this == GRANTED || this == GRANTED_JOINTLY || this == GRANTED_VIRTUALLY;
        }
    }

    public OffsetDateTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    /** Whether it is granted and not called off. */
    public boolean stands() {
        return outcome != null && outcome.grants() && withdrawnAt == null;
    }

    /** Whether there is anything left to call off: it is neither refused, withdrawn nor over. */
    public boolean canBeWithdrawn() {
        return outcome != Outcome.REFUSED && withdrawnAt == null && happened == null;
    }

    /** Whether the view that was sought is in, or its time is over (P24.1). */
    boolean viewSettled() {
        return viewDueAt == null || view != null || viewLapsedAt != null;
    }
}
