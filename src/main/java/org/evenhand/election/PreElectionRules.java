package org.evenhand.election;

/** Which date bounds the pre-election period (E01, P01.2); decided by a decision table, not here. */
public interface PreElectionRules {

    /**
     * What formally starts the period.
     *
     * @param paroDateGiven whether the returning officer has fixed a start
     * @param dateEntered whether the date that the rule asks for has been entered
     */
    PeriodBound start(PepStartRule rule, boolean paroDateGiven, boolean dateEntered);

    /** Whether the period counts as begun because campaigning has (P01.4); if not, {@link PeriodBound#NO_DATE}. */
    PeriodBound earlyStart(boolean campaigningBegun);

    /**
     * What ends the period.
     *
     * @param dateEntered whether the day on which the election was completed has been entered
     */
    PeriodBound end(PepEndRule rule, boolean dateEntered);
}
