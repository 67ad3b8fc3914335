package org.evenhand.preparation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check of governance as the board has it.
 *
 * @param due the last day on which it is in time; null where it cannot be counted yet
 * @param settled whether nobody is asked any more
 */
record CheckRow(String what, @Nullable LocalDate due, String state, boolean settled) {

    public boolean late(LocalDate day) {
        return !settled && due != null && due.isBefore(day);
    }
}
