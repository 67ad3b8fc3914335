package org.evenhand.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a message is put, and why, in words for staff.
 *
 * @param contactId the contact it lies with; none where nobody knows yet, or where it concerns none
 */
public record Filing(@Nullable UUID contactId, Manner manner, String reason) {

    /** How a message came to lie where it lies. */
    public enum Manner {
        NEW_CONTACT("New contact"),
        THREAD("Filed with its case"),
        BY_HAND("Filed by hand"),
        AUTOMATIC("Automatic mail"),
        UNCLEAR("Waits to be filed");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
