package org.evenhand.preparation.governance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An annual report that would come out near an election.
 *
 * @param reference such as {@code AR-2027-0001}
 * @param dueOn the day on which it would come out
 * @param publishedAt the address of the page where it can be read, once it was deferred and has come out
 * @param publishedOn when it came out
 */
public record AnnualReport(
        UUID id,
        String reference,
        String title,
        LocalDate dueOn,
        @Nullable String reason,
        @Nullable Outcome outcome,
        @Nullable String publishedAt,
        @Nullable OffsetDateTime publishedOn) {

    private static final int CHECK_WEEKS = 1;

    /** The last day on which its check is in time. */
    public LocalDate checkDue() {
        return dueOn.minusWeeks(CHECK_WEEKS);
    }

    /** Whether it comes out before the election. */
    public enum Outcome {
        ISSUED("May be issued"),
        DEFERRED("Deferred past the election");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
