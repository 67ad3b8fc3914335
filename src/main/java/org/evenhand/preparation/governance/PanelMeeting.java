package org.evenhand.preparation.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the police and crime panel that falls in a pre-election period.
 *
 * @param reference such as {@code PM-2027-0001}
 * @param moveReason why it stays on its day
 * @param problem what was found to be controversial on its agenda, the last time
 */
public record PanelMeeting(
        UUID id,
        String reference,
        LocalDate heldOn,
        String agenda,
        @Nullable LocalDate movedTo,
        @Nullable String moveReason,
        @Nullable String problem,
        @Nullable Outcome outcome) {

    private static final int AGENDA_DAYS = 7;

    /** The agenda is settled a week before, when it goes out. */
    public LocalDate due() {
        return heldOn.minusDays(AGENDA_DAYS);
    }

    /** What became of it. */
    public enum Outcome {
        MOVED("Moved out of the period"),
        CHECKED("Agenda checked");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
