package org.evenhand.preparation.letters;

import java.util.UUID;

/** Somebody who gets the letters to an audience. */
public record Recipient(UUID id, Audience audience, String name, String organisation, String address) {

    /** As a list shows it. */
    public String line() {
        return line(name, organisation, address);
    }

    static String line(String name, String organisation, String address) {
        return name + (organisation.isEmpty() ? "" : ", " + organisation) + " <" + address + ">";
    }
}
