package org.evenhand.election.candidate;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares names as people do: accents, capitals, hyphens and the order of the parts do not count. */
public final class Names {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "cllr");

    private Names() {}

    /** Whether both are written alike. */
    public static boolean same(String one, String other) {
        return !parts(one).isEmpty() && parts(one).equals(parts(other));
    }

    /** Whether the two may well be one person: a surname in common, and a forename or its initial. */
    public static boolean similar(Details person, String name) {
        List<String> surname = parts(person.surname());
        List<String> others = parts(name);
        if (surname.isEmpty() || !others.containsAll(surname)) {
            return false;
        }
        List<String> rest =
                others.stream().filter(part -> !surname.contains(part)).toList();
        List<String> forenames = parts(person.forenames());
        return rest.isEmpty()
                || forenames.stream().anyMatch(mine -> rest.stream().anyMatch(theirs -> alike(mine, theirs)));
    }

    /**
     * Whether two names as written may mean one person, with a doubt taken for a yes: every part of the shorter stands in
     * the longer, in any order, a forename perhaps by its initial, and at least one whole word is in both.
     */
    public static boolean maybeOne(String one, String other) {
        List<String> fewer = parts(one);
        List<String> more = parts(other);
        if (fewer.size() > more.size()) {
            return maybeOne(other, one);
        }
        return fewer.stream().anyMatch(part -> part.length() > 1 && more.contains(part))
                && fewer.stream().allMatch(mine -> more.stream().anyMatch(theirs -> alike(mine, theirs)));
    }

    private static boolean alike(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }

    /** As on the ballot paper: by surname, then by forenames (P06.3). */
    public static Comparator<Details> ballotOrder() {
        Collator alphabet = Collator.getInstance(Locale.UK);
        return Comparator.comparing(Details::surname, alphabet::compare)
                .thenComparing(Details::forenames, alphabet::compare);
    }

    private static List<String> parts(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}'’‘ʼ]", "")
                .toLowerCase(Locale.UK);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty() && !TITLES.contains(part))
                .collect(Collectors.toList());
    }
}
