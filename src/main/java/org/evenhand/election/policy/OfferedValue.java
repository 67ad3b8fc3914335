package org.evenhand.election.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that a setting may have.
 *
 * @param label the words for a choice; a number or a yes speaks for itself
 * @param derived whether it is our own conclusion, which no document states
 */
public record OfferedValue(String value, @Nullable String label, List<String> citations, boolean derived) {

    public OfferedValue {
        citations = citations == null ? List.of() : List.copyOf(citations);
    }
}
