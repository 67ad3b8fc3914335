package org.evenhand.induction.handover;

import java.time.OffsetDateTime;
import org.evenhand.induction.Induction;
import org.jspecify.annotations.Nullable;

/**
 * The change of term as it is arranged.
 *
 * @param weekendCount whether votes are counted at the weekend, which shortens the handover (P45.2)
 * @param support whether the outgoing commissioner offers to help the successor; null while not known (P45.3)
 * @param accepted whether the successor takes the offer up; null while not known
 */
public record Handover(
        boolean weekendCount,
        @Nullable String weekendNote,
        @Nullable Boolean support,
        @Nullable String supportWords,
        @Nullable Boolean accepted,
        OffsetDateTime plannedAt) {

    /** Whether another result was recorded since, so that all of it is to be planned and offered anew. */
    public boolean isOutdatedBy(Induction induction) {
        return plannedAt.isBefore(induction.recordedAt());
    }
}
