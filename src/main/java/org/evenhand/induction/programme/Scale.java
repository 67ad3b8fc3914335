package org.evenhand.induction.programme;

import java.util.Arrays;
import org.evenhand.engine.FieldRefused;
import org.jspecify.annotations.Nullable;

/** How soon the commissioner wishes to take up a topic (P47.3). */
public enum Scale {
    FIRST_WEEKS("In the first weeks"),
    HUNDRED_DAYS("Within the hundred days"),
    LATER("Later"),
    NO_VIEW("No view yet");

    private final String label;

    Scale(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @throws FieldRefused of this field if the word is none of the scale */
    static Scale of(String field, @Nullable String word) {
        return Arrays.stream(values())
                .filter(scale -> scale.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new FieldRefused(
                        field, "choose one of: first weeks, hundred days, later, no view yet (P47.3)."));
    }
}
