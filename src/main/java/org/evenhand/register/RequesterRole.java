package org.evenhand.register;

/** What the requester is, as they say (C02, C16). A role adds no right (P07.3). */
public enum RequesterRole {
    CANDIDATE("Candidate"),
    AGENT("Election agent"),
    REPRESENTATIVE("Representative or campaign team"),
    PROSPECTIVE("Prospective candidate"),
    OFFICE_HOLDER("Office holder"),
    PUBLIC("Member of the public");

    private final String label;

    RequesterRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
