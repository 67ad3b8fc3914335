package org.evenhand.publicity;

import org.evenhand.engine.TableWord;
import org.jspecify.annotations.Nullable;

/** What the rules advise on the day of a decision, announcement or consultation (E11). */
public enum TimingAdvice {
    GO("It goes ahead"),
    GO_WITH_REASON("It goes ahead, and the reason is recorded"),
    BRING_FORWARD("It is brought forward to a day before the pre-election period"),
    DEFER("It is deferred until the pre-election period is over"),
    NONE("The rules give no advice, because an answer is missing: it cannot go ahead");

    private final String label;

    TimingAdvice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean allows(Timing timing) {
        return timing != Timing.GO || this == GO || this == GO_WITH_REASON;
    }

    /** What the table said; missing and unknown advice let nothing go ahead. */
    public static TimingAdvice of(@Nullable String word) {
        return TableWord.in(TimingAdvice.class, word).orElse(NONE);
    }
}
