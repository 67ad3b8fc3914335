package org.evenhand.election;

import static org.evenhand.election.Reckoning.Way.DAYS_BEFORE;
import static org.evenhand.election.Reckoning.Way.SAME_DAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the pre-election period starts, by the policy and what has been given (D02, D16, P01.4). */
final class PeriodStart {

    private static final int SIX_WEEKS = 42;

    private final PepStartRule rule;
    private final PreElectionRules rules;

    PeriodStart(PepStartRule rule, PreElectionRules rules) {
        this.rule = rule;
        this.rules = rules;
    }

    void add(TimetableDraft draft, LocalDate poll) {
        start(draft, poll);
        earlyStart(draft);
        draft.firstDay(Milestone.PERIOD_START)
                .ifPresent(start -> draft.day(
                        Milestone.BEFORE_PERIOD,
                        start.minusDays(1),
                        Reckoning.by(DAYS_BEFORE, 1, Milestone.PERIOD_START, start, Milestone.BEFORE_PERIOD)));
    }

    private void start(TimetableDraft draft, LocalDate poll) {
        var entered = enteredFor(rule);
        var dateEntered = entered != null && draft.isGiven(entered);
        switch (rules.start(rule, draft.isGiven(Milestone.PERIOD_START), dateEntered)) {
            case NOTICE_OF_ELECTION -> startWith(draft, Milestone.NOTICE_OF_ELECTION);
            case NOTICE_OF_POLL -> startWith(draft, Milestone.NOTICE_OF_POLL);
            case COUNCILS_DATE -> startWith(draft, Milestone.COUNCILS_PERIOD_START);
            case ELECTION_CALLED -> startWith(draft, Milestone.ELECTION_CALLED);
            case SIX_WEEKS_BEFORE_POLL ->
                start(
                        draft,
                        poll.minusDays(SIX_WEEKS),
                        Reckoning.by(DAYS_BEFORE, SIX_WEEKS, Milestone.POLL, poll, Milestone.PERIOD_START));
            default -> {} // the returning officer's date is in the draft already, or there is none
        }
    }

    private void startWith(TimetableDraft draft, Milestone event) {
        draft.firstDay(event)
                .ifPresent(day -> start(draft, day, Reckoning.by(SAME_DAY, event, day, Milestone.PERIOD_START)));
    }

    private void start(TimetableDraft draft, LocalDate day, Reckoning how) {
        draft.day(Milestone.PERIOD_START, day, how.citing("E01.2", rule.citation()));
    }

    /** The office may act as though the period had begun once campaigning has (P01.4). */
    private void earlyStart(TimetableDraft draft) {
        var begun = draft.firstDay(Milestone.CAMPAIGNING_BEGUN);
        if (rules.earlyStart(begun.isPresent()) == PeriodBound.CAMPAIGNING_BEGUN) {
            begun.ifPresent(day -> draft.day(
                    Milestone.EARLY_START,
                    day,
                    Reckoning.by(SAME_DAY, Milestone.CAMPAIGNING_BEGUN, day, Milestone.EARLY_START)));
        }
    }

    private static @Nullable Milestone enteredFor(PepStartRule rule) {
        return switch (rule) {
            case ELECTION_CALLED, ANNOUNCED -> Milestone.ELECTION_CALLED;
            case LOCAL_AUTHORITY_DATE -> Milestone.COUNCILS_PERIOD_START;
            default -> null;
        };
    }
}
