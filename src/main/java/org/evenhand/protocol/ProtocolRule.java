package org.evenhand.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<SourceDocument, List<String>> paragraphs = new LinkedHashMap<>();
        citations.stream()
                .map(Citation::parse)
                .forEach(citation -> paragraphs
                        .computeIfAbsent(citation.document(), document -> new ArrayList<>())
                        .add(citation.paragraph()));
        return paragraphs.entrySet().stream()
                .map(entry -> entry.getKey().shortName() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The id and where it comes from, in the form in which tasks and letters show it. */
    public String cited() {
        return citations.isEmpty() ? id : id + " · " + String.join(", ", citations);
    }
}
