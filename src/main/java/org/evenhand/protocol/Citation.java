package org.evenhand.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A place in a source document; without a paragraph, the document as a whole. */
public record Citation(SourceDocument document, String paragraph) {

    private static final Pattern NOTATION = Pattern.compile("(\\d{3})(?::([A-Za-z0-9.–-]+))?");

    public static Citation parse(String notation) {
        Matcher matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + notation + "' is not a citation like 000:11b");
        }
        String paragraph = matcher.group(2);
        return new Citation(SourceDocument.numbered(matcher.group(1)), paragraph == null ? "in general" : paragraph);
    }

    /** Where something comes from, for a reader who does not know the documents' numbers; each is named once. */
    public static String inWords(List<String> notations) {
        Map<SourceDocument, List<String>> paragraphs = new LinkedHashMap<>();
        notations.stream()
                .map(Citation::parse)
                .forEach(citation -> paragraphs
                        .computeIfAbsent(citation.document, document -> new ArrayList<>())
                        .add(citation.paragraph));
        return paragraphs.entrySet().stream()
                .map(entry -> entry.getKey().shortName() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
