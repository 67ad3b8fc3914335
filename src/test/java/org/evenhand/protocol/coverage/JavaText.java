package org.evenhand.protocol.coverage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Java source says in comments and literals: there a rule id is meant as one, in code it may be any name. */
class JavaText {

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(String.join(
            "|",
            "//[^\n]*",
            "/\\*[\\s\\S]*?\\*/",
            "\"{3}[\\s\\S]*?(?<!\\\\)\"{3}",
            "\"[^\"\\\\\n]*(?:\\\\.[^\"\\\\\n]*)*\"",
            "'[^'\\\\\n]*(?:\\\\.[^'\\\\\n]*)*'"));

    private JavaText() {}

    /** The source with all else removed; line breaks stay, so that line numbers hold. */
    static String commentsAndLiterals(String source) {
        StringBuilder kept = new StringBuilder(source.length());
        Matcher matcher = COMMENT_OR_LITERAL.matcher(source);
        int end = 0;
        while (matcher.find()) {
            kept.append(source.substring(end, matcher.start()).replaceAll("[^\n]", " "));
            kept.append(matcher.group());
            end = matcher.end();
        }
        return kept.append(source.substring(end).replaceAll("[^\n]", " ")).toString();
    }
}
