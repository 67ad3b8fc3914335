package org.evenhand.induction;

import java.time.LocalDate;
import org.evenhand.election.Milestone;
import org.evenhand.election.Timetable;

/**
 * The days on which one term gives way to the next, by the election's timetable (D09 to D15).
 *
 * @param result the day of the declaration
 * @param termEnd the old term's last day
 * @param deputyTermEnd the last day that a deputy's term can have
 * @param oathLimit the last day for the oath
 * @param handoverDays the working days between result and new term
 */
public record InductionDates(
        LocalDate result,
        LocalDate termEnd,
        LocalDate termStart,
        LocalDate deputyTermEnd,
        LocalDate oathLimit,
        LocalDate hundredDays,
        int handoverDays) {

    private static final int URGENT = 14;

    /** @throws IllegalStateException if the election chooses no commissioner, so that no term begins */
    public static InductionDates of(Timetable timetable) {
        return new InductionDates(
                timetable.day(Milestone.RESULT).orElse(timetable.election().pollDate()),
                day(timetable, Milestone.TERM_END),
                day(timetable, Milestone.TERM_START),
                day(timetable, Milestone.DEPUTY_TERM_END),
                day(timetable, Milestone.OATH),
                day(timetable, Milestone.HUNDRED_DAYS),
                timetable
                        .date(Milestone.HANDOVER)
                        .map(date -> date.how().amount())
                        .orElse(0));
    }

    /** From this day on a missing oath is urgent: two weeks are left (P46.5). */
    public LocalDate oathUrgent() {
        return oathLimit.minusDays(URGENT);
    }

    /** From when a deputy can be proposed: a new commissioner is in office by then, a returned one is elected (P49.1). */
    public LocalDate panelFrom(boolean reElected) {
        return reElected ? result : termStart;
    }

    private static LocalDate day(Timetable timetable, Milestone milestone) {
        return timetable
                .day(milestone)
                .orElseThrow(
                        () -> new IllegalStateException(timetable.election().name() + " has no day for " + milestone));
    }
}
