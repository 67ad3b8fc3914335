package org.evenhand.meetings;

import org.evenhand.engine.TableWord;
import org.jspecify.annotations.Nullable;

/** What the order of questions advises (E13). */
public enum Advice {
    MEET("They may meet; nobody is owed a meeting, and the same is offered to all"),
    MAY_DECLINE("A series may be declined: what one is given all must be given"),
    HOLD("It waits until the questions are sent"),
    DECLINE_SERIES("A series is declined: what one is given all must be given"),
    DECLINE_UNDECLARED("It is declined until the requester has formally declared"),
    DECLINE_COVERED("It is declined, for public documents cover it"),
    DECLINE_UNFAIR("It is declined, for an essential test stands against it"),
    NONE("The rules give no advice, because an answer is missing: it cannot be agreed to");

    private final String label;

    Advice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether no rule stands against the meeting. */
    public boolean allowsMeeting() {
        return this == MEET || this == MAY_DECLINE;
    }

    /** Whether what is asked for is a series, which has grounds of its own (P23.1). */
    boolean isSeries() {
        return this == DECLINE_SERIES || this == MAY_DECLINE;
    }

    /** What the table said; missing and unknown advice allow nothing. */
    public static Advice of(@Nullable String word) {
        return TableWord.in(Advice.class, word).orElse(NONE);
    }
}
