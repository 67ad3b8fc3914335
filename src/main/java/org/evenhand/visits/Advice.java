package org.evenhand.visits;

import org.evenhand.engine.TableWord;
import org.jspecify.annotations.Nullable;

/** What the criteria advise (E06). */
public enum Advice {
    APPROVE("It may be granted"),
    GROUP("It may be granted as a joint visit of all who are interested"),
    VIRTUAL("It may be granted as a virtual visit"),
    HOLD("It waits until linked publicity is agreed in full"),
    REDATE("It must be moved to another time"),
    REFUSE("It must be refused"),
    NONE("The rules give no advice, because an answer is missing: it cannot be granted");

    private final String label;

    Advice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether no rule stands against the visit. */
    public boolean allowsGrant() {
        return this == APPROVE || this == GROUP || this == VIRTUAL;
    }

    /** What the table said; missing and unknown advice allow nothing. */
    public static Advice of(@Nullable String word) {
        return TableWord.in(Advice.class, word).orElse(NONE);
    }
}
