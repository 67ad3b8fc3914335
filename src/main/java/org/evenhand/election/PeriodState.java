package org.evenhand.election;

/** What became of an election's pre-election period. */
public enum PeriodState {
    /** Its rules have come into force. */
    BEGUN,
    /** Its rules have fallen away. */
    ENDED,
    /** It had begun, and by changed dates begins only later. */
    PUT_OFF
}
