package org.evenhand.briefings;

import org.evenhand.engine.TableWord;
import org.jspecify.annotations.Nullable;

/** What the criteria advise on an event, by its content and its time (P21.1, P21.6); the words of the decision table. */
public enum Advice {
    HOLD("It may be held"),
    NOT_FACTUAL("It does not keep to facts: it cannot be held like this"),
    LEAVE_OUT_ELECTION("It leaves out the running of the election, unless the returning officer takes part"),
    TOO_EARLY("The policy has it later"),
    TOO_LATE("The policy has it earlier"),
    NONE("The rules give no advice, because an answer is missing: it cannot be held");

    private final String label;

    Advice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What the table said; missing and unknown advice allow nothing. */
    public static Advice of(@Nullable String word) {
        return TableWord.in(Advice.class, word).orElse(NONE);
    }
}
