package org.evenhand.imagery;

import org.evenhand.engine.TableWord;
import org.jspecify.annotations.Nullable;

/** What the criteria advise on filming (E07). */
public enum Advice {
    ALLOW("It is allowed"),
    JUDGE("It is judged in its own case"),
    SEPARATE("It may be allowed only with the candidate’s statement kept apart; say how in the conditions"),
    REFUSE("It is refused"),
    NONE("No rule allows it: it cannot be allowed");

    private final String label;

    Advice(String label) {
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
    public static Advice of(@Nullable String word) {
        return TableWord.in(Advice.class, word).orElse(NONE);
    }
}
