package org.evenhand.election.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a preset says on a setting.
 *
 * @param value absent where the preset takes what the setting gives for silence
 * @param silent whether the preset's own document says nothing
 * @param note why this value, where the document is silent or says more than one thing
 */
public record PresetValue(
        @Nullable String value,
        boolean silent,
        List<String> citations,
        @Nullable String note) {

    public PresetValue {
        citations = citations == null ? List.of() : List.copyOf(citations);
    }

    /** This, with what is left open taken from the value for silence. */
    PresetValue orElse(PresetValue fallback) {
        return value != null
                ? this
                : new PresetValue(fallback.value, silent, fallback.citations, note == null ? fallback.note : note);
    }

    /** The value of one that is settled. */
    public String settled() {
        if (value == null) {
            throw new IllegalStateException("A value is neither stated nor taken from elsewhere");
        }
        return value;
    }
}
