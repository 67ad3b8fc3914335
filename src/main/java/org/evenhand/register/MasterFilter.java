package org.evenhand.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts of the master register someone wants to see; what is null is not asked for.
 *
 * @param category the category under which it is or would be published; none of them before triage
 * @param from the first day of contact
 * @param to the last day of contact
 * @param owner the person who has a task of the case, or the group to which one is offered
 * @param text words that all stand in the entry, or a reference
 */
public record MasterFilter(
        @Nullable ContactCategory category,
        @Nullable ContactClass contactClass,
        @Nullable RequesterRole role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable State state,
        @Nullable String owner,
        @Nullable PublicState publicState,
        @Nullable String text) {

    public static final MasterFilter NONE = new MasterFilter(null, null, null, null, null, null, null, null, null);

    /** Whether the case is still being worked on. */
    public enum State {
        OPEN("Open"),
        CLOSED("Closed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What has become of a contact on the public register (C09). */
    public enum PublicState {
        PUBLISHED("Published"),
        NOT_FOR_PUBLICATION("Not for publication"),
        UNDECIDED("Neither yet"),
        OVERDUE("Neither, and overdue");

        private final String label;

        PublicState(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
