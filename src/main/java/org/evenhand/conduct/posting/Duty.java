package org.evenhand.conduct.posting;

import java.util.Locale;
import org.evenhand.election.candidate.Names;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is down for duty at a polling station.
 *
 * @param personNumber the force's number of the person, where the roster has it
 */
public record Duty(long number, String personName, @Nullable String personNumber, String area, String station) {

    /**
     * Whether this person may be the one who is active. By the number where both are known; else by the name, where a
     * doubt is taken for a yes: a person then looks (Q24).
     */
    boolean isOf(Activity active) {
        String mine = personNumber;
        String theirs = active.personNumber();
        return mine != null && theirs != null
                ? plain(mine).equals(plain(theirs))
                : Names.same(personName, active.personName()) || Names.maybeOne(personName, active.personName());
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.UK);
    }
}
