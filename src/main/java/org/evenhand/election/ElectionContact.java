package org.evenhand.election;

/**
 * Somebody who can be asked about the running of the election (P03.1).
 *
 * @param name empty where the profile has none
 */
public record ElectionContact(Role role, String name, String email) {

    /** In the order in which they are asked: the others stand in where the link with the first is weak. */
    public enum Role {
        RETURNING_OFFICER("Returning officer"),
        DEPUTY("Deputy returning officer"),
        ELECTIONS_MANAGER("Elections manager");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
