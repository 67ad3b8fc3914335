package org.evenhand.induction.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person does by a day.
 *
 * @param doneBy null while it is open
 * @param carriedTo where it goes on, if it was open when its plan was closed
 */
public record TermItem(
        long number,
        UUID inductionId,
        Plan plan,
        String what,
        String owner,
        LocalDate dueOn,
        @Nullable String doneBy,
        @Nullable String carriedTo) {

    /** To which plan it belongs. */
    public enum Plan {
        HANDOVER,
        NEW_TERM
    }

    public boolean open() {
        return doneBy == null && carriedTo == null;
    }
}
