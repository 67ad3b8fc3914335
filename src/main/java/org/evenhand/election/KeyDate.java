package org.evenhand.election;

import org.jspecify.annotations.Nullable;

/**
 * One line of an election's timetable.
 *
 * @param computed the date by the rules, where somebody has given another that counts instead
 */
public record KeyDate(
        Milestone milestone,
        Span when,
        Reckoning how,
        @Nullable KeyDate computed) {

    /** Whether somebody has said the date, rather than it being counted from the poll. */
    public boolean given() {
        return switch (how.way()) {
            case GIVEN_BY_PARO, GIVEN_BY_OFFICE, GIVEN_BY_COUNCILS -> true;
            default -> false;
        };
    }
}
