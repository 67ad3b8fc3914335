package org.evenhand.conduct.posting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody is down for duty at a polling station.
 *
 * @param personNumber the force's number of the person, where the roster has it
 */
public record Duty(long number, String personName, @Nullable String personNumber, String area, String station) {

    Person person() {
        return Person.of(personName, personNumber);
    }
}
