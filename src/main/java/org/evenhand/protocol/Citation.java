package org.evenhand.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a source document; without a paragraph, the document as a whole. */
record Citation(SourceDocument document, String paragraph) {

    private static final Pattern NOTATION = Pattern.compile("(\\d{3})(?::([A-Za-z0-9.–-]+))?");

    static Citation parse(String notation) {
        Matcher matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + notation + "' is not a citation like 000:11b");
        }
        String paragraph = matcher.group(2);
        return new Citation(SourceDocument.numbered(matcher.group(1)), paragraph == null ? "in general" : paragraph);
    }
}
