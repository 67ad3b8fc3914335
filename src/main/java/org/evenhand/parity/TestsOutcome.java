package org.evenhand.parity;

import org.evenhand.engine.TableWord;
import org.jspecify.annotations.Nullable;

/** What the essential tests say once they are answered (E03). */
public enum TestsOutcome {
    PASS,
    OFFER_TO_ALL,
    CHIEF_EXECUTIVE,
    RESHAPE,
    REFUSE,
    NONE;

    /** Whether what is asked for cannot be given as it stands. */
    public boolean standsAgainst() {
        return this == RESHAPE || this == REFUSE || this == NONE;
    }

    /** Whether nobody but the Chief Executive may decide (Q01). */
    public boolean isForChiefExecutive() {
        return this == OFFER_TO_ALL || this == CHIEF_EXECUTIVE;
    }

    /** What the table said; missing and unknown words pass nothing. */
    static TestsOutcome of(@Nullable String word) {
        return TableWord.in(TestsOutcome.class, word).orElse(NONE);
    }
}
