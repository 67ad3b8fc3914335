package org.evenhand.imagery;

import org.jspecify.annotations.Nullable;

/** What the criteria advise on filming (E07); the codes are those of the decision table. */
public enum Advice {
    ALLOW("allow", "It is allowed"),
    JUDGE("judge", "It is judged in its own case"),
    SEPARATE("separate", "It may be allowed only with the candidate’s statement kept apart; say how in the conditions"),
    REFUSE("refuse", "It is refused"),
    NONE("none", "No rule allows it: it cannot be allowed");

    private final String code;
    private final String label;

    Advice(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether no rule stands against it. */
    public boolean allowsFilming() {
        return this == ALLOW || this == JUDGE || this == SEPARATE;
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
