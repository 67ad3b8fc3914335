package org.evenhand.conduct.posting;

import java.util.Locale;
import java.util.regex.Pattern;
import org.evenhand.election.candidate.NameParts;
import org.jspecify.annotations.Nullable;

/** A person of roster or list, made ready to be compared with everyone on the other. */
record Person(@Nullable String number, NameParts name) {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Person of(String name, @Nullable String number) {
        return new Person(
                number == null
                        ? null
                        : PUNCTUATION.matcher(number).replaceAll("").toLowerCase(Locale.UK),
                NameParts.of(name));
    }

    /**
     * Whether both may be one. By the number where both are known; else by the name, where a doubt is taken for a yes: a
     * person then looks (Q24).
     */
    boolean maybeOne(Person other) {
        return number != null && other.number != null ? number.equals(other.number) : name.maybeOne(other.name);
    }
}
