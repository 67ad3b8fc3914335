package org.evenhand.election;

import java.time.LocalDate;

/**
 * The rules of the pre-election period came into force or fell away (P01.3).
 *
 * @param day the first day for which they are in force, or the last
 */
public record PeriodSwitched(Election election, PeriodState state, LocalDate day) {}
