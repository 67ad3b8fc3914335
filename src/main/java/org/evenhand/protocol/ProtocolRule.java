package org.evenhand.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the protocols.
 *
 * @param citations where the documents state it, as document number and paragraph
 * @param derived whether it is, wholly or in part, a conclusion of our own that no document states
 */
public record ProtocolRule(
        String id, String text, RuleKind kind, @Nullable Strength strength, List<String> citations, boolean derived) {

    public ProtocolRule {
        citations = List.copyOf(citations);
    }

    /** Where it comes from, for a reader who does not know the documents' numbers; empty if no document states it. */
    public String basis() {
        return Citation.inWords(citations);
    }

    /** The id and where it comes from, in the form in which tasks and letters show it. */
    public String cited() {
        return citations.isEmpty() ? id : id + " · " + String.join(", ", citations);
    }
}
