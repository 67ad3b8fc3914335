package org.evenhand.briefings;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event for everyone who stands or thinks of standing (P21). What is null has not happened yet.
 *
 * @param follows the event after which the field grew, where this is the second
 * @param capacity how many there is room for; null where for all
 * @param partners who of the force and of fire and rescue plans it with the office, by role (P21.3)
 * @param recorded whether it is to be recorded, for those who cannot come (P21.7)
 * @param openedAt since when it is published, everyone being invited
 * @param held whether it took place
 * @param notes questions and answers, or why it did not take place
 */
public record Briefing(
        UUID id,
        String reference,
        UUID electionId,
        @Nullable UUID follows,
        String title,
        Manner manner,
        String place,
        OffsetDateTime startsAt,
        int minutes,
        @Nullable Integer capacity,
        String topics,
        String partners,
        boolean recorded,
        OffsetDateTime questionsBy,
        String plannedBy,
        @Nullable Boolean factual,
        @Nullable ElectionContent electionContent,
        @Nullable String checkWords,
        @Nullable Advice advice,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime officerToldAt,
        @Nullable OffsetDateTime calledOffAt,
        @Nullable String calledOffReason,
        @Nullable Boolean held,
        @Nullable String notes,
        @Nullable String recordingUrl,
        @Nullable String packUrl,
        @Nullable String notedBy,
        @Nullable String returnReason,
        @Nullable OffsetDateTime notesPublishedAt) {

    /** How it is held; limits for public health may change it (P21.9). */
    public enum Manner {
        IN_PERSON("In person"),
        ONLINE("Online"),
        BOTH("In person and online");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether it speaks of the running of the election (P21.6). */
    public enum ElectionContent {
        NONE("It leaves out the running of the election"),
        WITH_RETURNING_OFFICER("It speaks of the running of the election, and the returning officer takes part"),
        ALONE("It speaks of the running of the election without the returning officer");

        private final String label;

        ElectionContent(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What was decided. */
    public enum Outcome {
        HOLD("To be held"),
        REVISE("Plan sent back"),
        DROP("Dropped");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public OffsetDateTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    /** Whether it was decided to hold it, and it is not called off. */
    public boolean stands() {
        return outcome == Outcome.HOLD && calledOffAt == null;
    }

    /** Whether it can still be called off: planned, decided or open, but neither dropped nor noted. */
    public boolean canBeCalledOff() {
        return outcome != Outcome.DROP && calledOffAt == null && held == null;
    }

    /** Whether everyone who counts must be invited: it stands, and is not over (Q06). */
    public boolean invites(OffsetDateTime now) {
        return stands() && held == null && endsAt().isAfter(now);
    }

    /** Whether what was said at it is out, so that everyone must have it (P21.7). */
    public boolean isRecorded() {
        return stands() && Boolean.TRUE.equals(held) && notesPublishedAt != null;
    }
}
