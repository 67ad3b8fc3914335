package org.evenhand.protocol.coverage;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How rule ids look in a kind of file.
 *
 * <p>Models, forms, letters and pages may name a rule of any family but H, which lists what the software leaves to
 * people. In Java only the families whose ids are unlikely to mean anything else are read, and only in comments and
 * literals. An id of the rule form that the catalogue lacks is a mistake; for the short families (R, U) and for those
 * that look like the documents' own numbering (S, I, A) it is taken for something else.
 */
enum RuleNotation {
    TEXT("[PE]\\d{2}\\.\\d{1,2}|[PEQTCDSIA]\\d{2}|U\\d|R\\d(?!/)", "[PEQTCD].*"),
    JAVA("[PE]\\d{2}\\.\\d{1,2}|[PEQTCD]\\d{2}|U\\d|R\\d(?!/)", "[PE].*\\..*");

    /** The outline of an icon is drawn with letters and numbers that look like ids. */
    private static final Pattern SVG_OUTLINE = Pattern.compile("\\bd=\"[^\"]*\"");

    private final Pattern id;
    private final Predicate<String> mustBeKnown;

    RuleNotation(String ids, String mustBeKnown) {
        // not inside a word, a citation (001:S10) or a longer number; not the hour of a timestamp (T10:00)
        this.id = Pattern.compile("(?<![\\w.]|\\d:)(?:" + ids + ")(?!\\w|\\.\\d|:\\d)");
        this.mustBeKnown = Pattern.compile(mustBeKnown).asMatchPredicate();
    }

    Stream<String> idsIn(String line) {
        return id.matcher(SVG_OUTLINE.matcher(line).replaceAll(" ")).results().map(MatchResult::group);
    }

    boolean mustBeKnown(String id) {
        return mustBeKnown.test(id);
    }
}
