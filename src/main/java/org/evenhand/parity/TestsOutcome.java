package org.evenhand.parity;

import org.evenhand.engine.TableWord;
import org.evenhand.staff.OfficeGroup;
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

    /** The groups of which a member decides: the Chief Executive where nobody else may, else those that are named. */
    public String deciders(String named) {
        return isForChiefExecutive() ? OfficeGroup.CHIEF_EXECUTIVE.id() : named;
    }

    /** What the table said; missing and unknown words pass nothing. */
    static TestsOutcome of(@Nullable String word) {
        return TableWord.in(TestsOutcome.class, word).orElse(NONE);
    }
}
