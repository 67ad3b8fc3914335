package org.evenhand.register;

import java.time.OffsetDateTime;

/**
 * A look at an entry.
 *
 * @param person user id
 * @param what which paper; empty where the whole entry was looked at
 */
public record Access(String person, Act act, String what, OffsetDateTime at) {

    /** What the person did. */
    public enum Act {
        OPENED("Opened the page"),
        DOWNLOADED("Downloaded"),
        EXPORTED("Exported the list");

        private final String label;

        Act(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
