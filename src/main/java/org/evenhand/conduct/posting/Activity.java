package org.evenhand.conduct.posting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is known to be active in a campaign.
 *
 * @param personNumber the force's number of the person, where it is known
 * @param area where the campaign is
 */
public record Activity(
        long number, String personName, @Nullable String personNumber, String area, String activity) {

    Person person() {
        return Person.of(personName, personNumber);
    }
}
