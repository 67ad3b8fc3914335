package org.evenhand.publicity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision, announcement or consultation of the forward plan (P30). What is null is not decided yet.
 *
 * @param reference such as {@code FP-2026-0001}
 * @param plannedOn the day for which it was planned, in the office's zone
 * @param answers the questions with their answers, as the decider reads them
 * @param delayHarms whether a delay itself would sway the vote, hinder operations, do harm or waste money (P30.3)
 * @param restricted whether the pre-election period was on its day when it was weighed last
 * @param newDay the day to which it was brought forward or deferred
 */
public record PlanItem(
        UUID id,
        String reference,
        String title,
        Kind kind,
        LocalDate plannedOn,
        String answers,
        boolean delayHarms,
        boolean restricted,
        String enteredBy,
        @Nullable TimingAdvice advice,
        @Nullable Timing outcome,
        @Nullable String reason,
        @Nullable LocalDate newDay,
        @Nullable String decidedBy) {

    /** What it is. */
    public enum Kind {
        DECISION("Decision"),
        ANNOUNCEMENT("Announcement"),
        CONSULTATION("Consultation");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The day on which it is to be, as far as that is decided. */
    public LocalDate day() {
        return newDay == null ? plannedOn : newDay;
    }
}
