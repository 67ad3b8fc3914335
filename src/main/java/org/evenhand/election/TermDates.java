package org.evenhand.election;

import static org.evenhand.election.Reckoning.Way.DAYS_AFTER;
import static org.evenhand.election.Reckoning.Way.DAY_COUNT;
import static org.evenhand.election.Reckoning.Way.MONTHS_AFTER;
import static org.evenhand.election.Reckoning.Way.SAME_DAY;
import static org.evenhand.election.Reckoning.Way.WORKING_DAYS_BETWEEN;

import java.time.LocalDate;

/** The dates on which one commissioner's term gives way to the next (D09 to D15). */
final class TermDates {

    /** The new term starts on this day after the poll (001:10.1). */
    static final int TERM_START = 7;

    static final int FIRST_DAYS = 100;
    private static final int OATH_MONTHS = 2;

    private final WorkingDays workingDays;
    private final OathAnchor oathAnchor;

    TermDates(WorkingDays workingDays, OathAnchor oathAnchor) {
        this.workingDays = workingDays;
        this.oathAnchor = oathAnchor;
    }

    void add(TimetableDraft draft, LocalDate poll) {
        var start = poll.plusDays(TERM_START);
        afterPoll(draft, Milestone.TERM_START, poll, TERM_START);
        afterPoll(draft, Milestone.TERM_END, poll, TERM_START - 1);
        draft.day(
                Milestone.DEPUTY_TERM_END,
                start.minusDays(1),
                Reckoning.by(SAME_DAY, Milestone.TERM_END, start.minusDays(1), Milestone.DEPUTY_TERM_END));
        draft.day(
                Milestone.HUNDRED_DAYS,
                start.plusDays(FIRST_DAYS - 1L),
                Reckoning.by(DAY_COUNT, FIRST_DAYS, Milestone.TERM_START, start, Milestone.HUNDRED_DAYS));
        oath(draft, poll);
        handover(draft, draft.firstDay(Milestone.RESULT).orElse(poll), start);
    }

    private static void afterPoll(TimetableDraft draft, Milestone milestone, LocalDate poll, int days) {
        draft.day(milestone, poll.plusDays(days), Reckoning.by(DAYS_AFTER, days, Milestone.POLL, poll, milestone));
    }

    private void oath(TimetableDraft draft, LocalDate poll) {
        var from = oathAnchor == OathAnchor.ELECTION ? poll : poll.plusDays(1);
        draft.day(
                Milestone.OATH,
                from.plusMonths(OATH_MONTHS),
                Reckoning.by(MONTHS_AFTER, OATH_MONTHS, Milestone.POLL, from, Milestone.OATH)
                        .citing(Milestone.OATH.rule(), oathAnchor.citation()));
    }

    /** The working days left between the result, taken to be known on poll night until it is given, and the new term. */
    private void handover(TimetableDraft draft, LocalDate result, LocalDate start) {
        if (result.plusDays(1).isBefore(start)) {
            draft.put(
                    Milestone.HANDOVER,
                    Span.days(result.plusDays(1), start.minusDays(1), draft.zone()),
                    Reckoning.counted(
                            WORKING_DAYS_BETWEEN,
                            workingDays.between(result, start),
                            Milestone.RESULT,
                            Milestone.HANDOVER));
        }
    }
}
