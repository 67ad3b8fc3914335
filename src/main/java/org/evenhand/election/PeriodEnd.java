package org.evenhand.election;

import static org.evenhand.election.Reckoning.Way.DAYS_AFTER;
import static org.evenhand.election.Reckoning.Way.SAME_DAY;

import java.time.LocalDate;

/** When the pre-election period ends, by the policy and what has been given (D03). */
final class PeriodEnd {

    private static final int OLD_TERM = TermDates.TERM_START - 1;

    private final PepEndRule rule;
    private final PreElectionRules rules;

    PeriodEnd(PepEndRule rule, PreElectionRules rules) {
        this.rule = rule;
        this.rules = rules;
    }

    void add(TimetableDraft draft, LocalDate poll) {
        var completed = draft.firstDay(Milestone.ELECTION_COMPLETED);
        switch (rules.end(rule, completed.isPresent())) {
            case DAY_AFTER_POLL -> end(draft, poll.plusDays(1), daysAfter(1, poll));
            case TERM_END -> end(draft, poll.plusDays(OLD_TERM), daysAfter(OLD_TERM, poll));
            case ELECTION_COMPLETED ->
                completed.ifPresent(day -> end(draft, day, sameDay(Milestone.ELECTION_COMPLETED, day)));
            default -> end(draft, poll, sameDay(Milestone.POLL, poll));
        }
    }

    private void end(TimetableDraft draft, LocalDate day, Reckoning how) {
        draft.day(Milestone.PERIOD_END, day, how.citing("E01.4", rule.citation()));
    }

    private static Reckoning daysAfter(int days, LocalDate poll) {
        return Reckoning.by(DAYS_AFTER, days, Milestone.POLL, poll, Milestone.PERIOD_END);
    }

    private static Reckoning sameDay(Milestone anchor, LocalDate day) {
        return Reckoning.by(SAME_DAY, anchor, day, Milestone.PERIOD_END);
    }
}
