package org.evenhand.publicity;

import org.evenhand.engine.TableWord;
import org.jspecify.annotations.Nullable;

/** What the rules advise on an item (E10). */
public enum Advice {
    PUBLISH("It may be published"),
    PUBLISH_WITH_REASON("It may be published, for the reason of its exception"),
    CHIEF_EXECUTIVE_DECIDES("The Chief Executive decides: it is sensitive, so the reason is recorded"),
    HOLD("It is held until the pre-election period is over"),
    AMEND("It is changed first"),
    REFUSE("It is refused"),
    NONE("No rule allows it, because an answer is missing: it cannot be cleared");

    private final String label;

    Advice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether no rule stands against publication. */
    public boolean allowsPublication() {
        return this == PUBLISH || this == PUBLISH_WITH_REASON || this == CHIEF_EXECUTIVE_DECIDES;
    }

    /** What the table said; missing and unknown advice allow nothing. */
    public static Advice of(@Nullable String word) {
        return TableWord.in(Advice.class, word).orElse(NONE);
    }
}
