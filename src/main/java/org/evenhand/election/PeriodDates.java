package org.evenhand.election;

import static org.evenhand.election.Reckoning.Way.DAYS_AFTER;
import static org.evenhand.election.Reckoning.Way.DAYS_BEFORE;
import static org.evenhand.election.Reckoning.Way.SAME_DAY;
import static org.evenhand.election.Reckoning.Way.UNTIL_GIVEN;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The start and end of the pre-election period, by the policy and what has been given (D02, D03, D16). */
final class PeriodDates {

    private static final int SIX_WEEKS = 42;
    private static final int OLD_TERM = TermDates.TERM_START - 1;

    private final DateRules policy;
    private final PreElectionRules rules;

    PeriodDates(DateRules policy, PreElectionRules rules) {
        this.policy = policy;
        this.rules = rules;
    }

    void add(TimetableDraft draft, LocalDate poll) {
        start(draft, poll);
        earlyStart(draft);
        draft.firstDay(Milestone.PERIOD_START)
                .ifPresent(start -> draft.day(
                        Milestone.BEFORE_PERIOD,
                        start.minusDays(1),
                        Reckoning.plain(DAYS_BEFORE, 1, start, Milestone.BEFORE_PERIOD)));
        end(draft, poll);
    }

    private void start(TimetableDraft draft, LocalDate poll) {
        var rule = policy.periodStart();
        var entered = entered(rule);
        var dateEntered = entered != null && draft.isGiven(entered);
        switch (rules.start(rule, draft.isGiven(Milestone.PERIOD_START), dateEntered)) {
            case NOTICE_OF_ELECTION -> {
                // the rule asked for a date that nobody has entered yet: the last day for the notice stands in for it
                var standsIn = rule != PepStartRule.NOTICE_OF_ELECTION;
                sameDay(draft, Milestone.NOTICE_OF_ELECTION, standsIn ? UNTIL_GIVEN : SAME_DAY);
            }
            case SIX_WEEKS_BEFORE_POLL -> start(draft, poll.minusDays(SIX_WEEKS), DAYS_BEFORE, SIX_WEEKS, poll);
            case NOTICE_OF_POLL -> sameDay(draft, Milestone.NOTICE_OF_POLL, SAME_DAY);
            case COUNCILS_DATE -> sameDay(draft, Milestone.COUNCILS_PERIOD_START, SAME_DAY);
            case ELECTION_CALLED -> sameDay(draft, Milestone.ELECTION_CALLED, SAME_DAY);
            default -> {} // the returning officer's date is in the draft already, or there is none
        }
    }

    /** The office may act as though the period had begun once campaigning has (P01.4). */
    private void earlyStart(TimetableDraft draft) {
        var begun = draft.firstDay(Milestone.CAMPAIGNING_BEGUN);
        if (rules.earlyStart(begun.isPresent()) == PeriodBound.CAMPAIGNING_BEGUN) {
            begun.ifPresent(day ->
                    draft.day(Milestone.EARLY_START, day, Reckoning.plain(SAME_DAY, 0, day, Milestone.EARLY_START)));
        }
    }

    private void end(TimetableDraft draft, LocalDate poll) {
        var rule = policy.periodEnd();
        var completed = draft.firstDay(Milestone.ELECTION_COMPLETED);
        switch (rules.end(rule, completed.isPresent())) {
            case POLL_DAY -> end(draft, poll, SAME_DAY, 0, poll);
            case DAY_AFTER_POLL -> end(draft, poll.plusDays(1), DAYS_AFTER, 1, poll);
            case ELECTION_COMPLETED -> completed.ifPresent(day -> end(draft, day, SAME_DAY, 0, day));
            case TERM_END -> end(draft, poll.plusDays(OLD_TERM), UNTIL_GIVEN, OLD_TERM, poll);
            default -> throw new IllegalStateException("The rules name no end of the period for " + rule);
        }
    }

    private void end(TimetableDraft draft, LocalDate day, Reckoning.Way way, int days, LocalDate from) {
        var how = Reckoning.plain(way, days, from, Milestone.PERIOD_END);
        draft.day(
                Milestone.PERIOD_END,
                day,
                how.citing("E01.4", policy.periodEnd().citation()));
    }

    private void sameDay(TimetableDraft draft, Milestone other, Reckoning.Way way) {
        draft.firstDay(other).ifPresent(day -> start(draft, day, way, 0, day));
    }

    private void start(TimetableDraft draft, LocalDate day, Reckoning.Way way, int days, LocalDate from) {
        var how = Reckoning.plain(way, days, from, Milestone.PERIOD_START);
        draft.day(
                Milestone.PERIOD_START,
                day,
                how.citing("E01.2", policy.periodStart().citation()));
    }

    private static @Nullable Milestone entered(PepStartRule rule) {
        return switch (rule) {
            case ELECTION_CALLED, ANNOUNCED -> Milestone.ELECTION_CALLED;
            case LOCAL_AUTHORITY_DATE -> Milestone.COUNCILS_PERIOD_START;
            default -> null;
        };
    }
}
