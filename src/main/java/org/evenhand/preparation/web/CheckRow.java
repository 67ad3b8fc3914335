package org.evenhand.preparation.web;

import java.time.LocalDate;

/**
 * A check of governance as the board has it.
 *
 * @param due the last day on which it is in time
 * @param settled whether nobody is asked any more
 */
record CheckRow(String what, LocalDate due, String state, boolean settled) {

    public boolean late(LocalDate day) {
        return !settled && due.isBefore(day);
    }
}
