package org.evenhand.election;

import org.jspecify.annotations.Nullable;

/**
 * An item of the checklist before the pre-election period, as it was found (D16).
 *
 * @param owner who sees to it
 * @param remarks what is still to be done, where it is not done
 */
public record PreparationCheck(
        Item item, boolean done, String owner, @Nullable String remarks) {

    /** What is to be done before the period starts. */
    public enum Item {
        /** The declarations of interests are up to date (001:8.19). */
        INTERESTS("Declarations of interests"),
        /** What is to be announced of policy is announced (001:8.23). */
        POLICY("Policy announced in time"),
        /** The last promotional release is out (001:B1). */
        LAST_RELEASE("Last promotional release"),
        /** The guidance has been read (001:8.20). */
        GUIDANCE("Guidance read"),
        /** The letters to staff, the force and providers are sent (001:8.29, 001:B5). */
        LETTERS("Letters to staff, force and providers");

        private final String label;

        Item(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
