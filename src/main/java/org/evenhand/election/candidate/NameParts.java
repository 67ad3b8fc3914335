package org.evenhand.election.candidate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name taken apart, to be compared with many others.
 *
 * @param words without accents, capitals, hyphens and titles, in the order in which they were written
 */
public record NameParts(List<String> words) {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "cllr");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}'’‘ʼ]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static NameParts of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.UK);
        return new NameParts(BETWEEN.splitAsStream(plain)
                .filter(part -> !part.isEmpty() && !TITLES.contains(part))
                .toList());
    }

    /** Whether both are written alike. */
    boolean same(NameParts other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /**
     * Whether two names as written may mean one person, with a doubt taken for a yes: they are written alike, or every part
     * of the shorter stands in the longer, in any order, a forename perhaps by its initial, and at least one whole word is in
     * both.
     */
    public boolean maybeOne(NameParts other) {
        return same(other) || (words.size() <= other.words.size() ? within(other) : other.within(this));
    }

    private boolean within(NameParts more) {
        return words.stream().anyMatch(part -> part.length() > 1 && more.words.contains(part))
                && words.stream().allMatch(mine -> more.words.stream().anyMatch(theirs -> alike(mine, theirs)));
    }

    static boolean alike(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }
}
