package org.evenhand.election;

import java.time.LocalDate;

/**
 * The checklist before a pre-election period, which somebody has open, is due on another day (P01.5).
 *
 * @param due the day on which it is due now
 * @param reason why the dates have changed
 */
public record ChecklistMoved(Election election, LocalDate due, String reason) {}
