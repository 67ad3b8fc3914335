package org.evenhand.election;

/** What can bound the pre-election period (E01): the answers of the decision table {@code pre-election-period}. */
public enum PeriodBound {
    PARO_DATE,
    NOTICE_OF_ELECTION,
    SIX_WEEKS_BEFORE_POLL,
    NOTICE_OF_POLL,
    COUNCILS_DATE,
    ELECTION_CALLED,
    NO_DATE,
    CAMPAIGNING_BEGUN,
    POLL_DAY,
    DAY_AFTER_POLL,
    ELECTION_COMPLETED,
    TERM_END
}
