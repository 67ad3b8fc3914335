package org.evenhand.preparation.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the action schedule as it stands for one election.
 *
 * @param lead who answers for it, in words
 * @param due the last day on which it is in time
 * @param completed Y or N; N until somebody has said Y
 * @param closed whether nobody is asked any more: it is done, or will not be
 * @param remarks the latest
 */
public record ScheduleEntry(
        UUID electionId,
        int serial,
        String lead,
        LocalDate due,
        boolean completed,
        boolean closed,
        @Nullable String remarks,
        @Nullable String recordedBy,
        @Nullable OffsetDateTime recordedAt) {

    public ScheduleRow row() {
        return ScheduleRow.of(serial).orElseThrow();
    }

    /** How it stands on a day. */
    public State on(LocalDate day) {
        if (closed) {
            return completed ? State.DONE : State.NOT_DONE;
        }
        return due.isBefore(day) ? State.LATE : due.equals(day) ? State.DUE : State.AHEAD;
    }

    /** From what needs somebody most to what needs nobody any more. */
    public enum State {
        LATE("Late"),
        DUE("Due today"),
        AHEAD("To do"),
        NOT_DONE("Closed, not done"),
        DONE("Done");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
