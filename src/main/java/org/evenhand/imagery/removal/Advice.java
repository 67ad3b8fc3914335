package org.evenhand.imagery.removal;

import org.evenhand.engine.TableWord;
import org.jspecify.annotations.Nullable;

/** What the policy says of a use (E08). */
public enum Advice {
    CHALLENGE("It is challenged"),
    ASK_REMOVAL("Its removal is asked for, whatever it says"),
    WEIGH("Its merits are weighed, and its removal is asked for or not"),
    CONSIDER("No consent was given: whether to ask for its removal is considered"),
    NO_ACTION("Nothing is done"),
    NONE("No rule asks for its removal: it is left alone");

    private final String label;

    Advice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a person may challenge it. */
    public boolean allowsChallenge() {
        return this != NO_ACTION && this != NONE;
    }

    /** Whether a person may leave it alone. */
    public boolean allowsLeaving() {
        return this != CHALLENGE && this != ASK_REMOVAL;
    }

    /** What the table said; where it said nothing, nothing is challenged. */
    public static Advice of(@Nullable String word) {
        return TableWord.in(Advice.class, word).orElse(NONE);
    }
}
