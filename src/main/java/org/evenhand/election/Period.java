package org.evenhand.election;

/** Which rules are in force on a day (P01.3), from the least to the most strict. */
public enum Period {
    /** No election is near; the base rules, which always apply. */
    BASE,
    /** The first hundred days of a commissioner's term. */
    NEW_TERM,
    /** The pre-election period is over and the old term still runs. */
    POST_POLL,
    PRE_ELECTION,
    POLL;

    /** Whether the rules of the pre-election period bind: they do on polling day too. */
    public boolean restricted() {
        return this == PRE_ELECTION || this == POLL;
    }

    public Period stricter(Period other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
