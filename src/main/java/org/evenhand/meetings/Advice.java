package org.evenhand.meetings;

import org.jspecify.annotations.Nullable;

/** What the order of questions advises (E13); the codes are those of the decision table. */
public enum Advice {
    MEET("meet", "They may meet; nobody is owed a meeting, and the same is offered to all"),
    MAY_DECLINE("may-decline", "A series may be declined: what one is given all must be given"),
    HOLD("hold", "It waits until the questions are sent"),
    DECLINE_SERIES("decline-series", "A series is declined: what one is given all must be given"),
    DECLINE_UNDECLARED("decline-undeclared", "It is declined until the requester has formally declared"),
    DECLINE_COVERED("decline-covered", "It is declined, for public documents cover it"),
    NONE("none", "The rules give no advice, because an answer is missing: it cannot be agreed to");

    private final String code;
    private final String label;

    Advice(String code, String label) {
        this.code = code;
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
    public static Advice of(@Nullable String code) {
        for (Advice advice : values()) {
            if (advice.code.equals(code)) {
                return advice;
            }
        }
        return NONE;
    }
}
