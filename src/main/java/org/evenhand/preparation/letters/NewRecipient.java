package org.evenhand.preparation.letters;

import java.util.Optional;
import org.evenhand.engine.EmailAddress;

/** Somebody to be put on a list, as typed or read from a file. */
public record NewRecipient(Audience audience, String name, String organisation, String address) {

    private static final int LONGEST = 200;

    /** What is wrong with it, and what to do; empty if nothing is. */
    Optional<String> problem() {
        if (name.isEmpty()) {
            return Optional.of("the name is missing.");
        }
        if (name.length() > LONGEST || organisation.length() > LONGEST || address.length() > LONGEST) {
            return Optional.of("name, organisation and address have " + LONGEST + " characters at most.");
        }
        return EmailAddress.is(address)
                ? Optional.empty()
                : Optional.of("“" + address + "” is no e-mail address, like editor@example.org.");
    }
}
