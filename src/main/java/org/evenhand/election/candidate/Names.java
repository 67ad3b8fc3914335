package org.evenhand.election.candidate;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Compares names as people do: accents, capitals, hyphens and the order of the parts do not count. */
public final class Names {

    private Names() {}

    /** Whether both are written alike. */
    public static boolean same(String one, String other) {
        return NameParts.of(one).same(NameParts.of(other));
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
                || forenames.stream().anyMatch(mine -> rest.stream().anyMatch(theirs -> NameParts.alike(mine, theirs)));
    }

    /** As on the ballot paper: by surname, then by forenames (P06.3). */
    public static Comparator<Details> ballotOrder() {
        Collator alphabet = Collator.getInstance(Locale.UK);
        return Comparator.comparing(Details::surname, alphabet::compare)
                .thenComparing(Details::forenames, alphabet::compare);
    }

    private static List<String> parts(String name) {
        return NameParts.of(name).words();
    }
}
