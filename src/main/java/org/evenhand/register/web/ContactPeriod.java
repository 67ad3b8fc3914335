package org.evenhand.register.web;

/** When a contact was, seen from the election that is near. */
enum ContactPeriod {
    BEFORE("Before the pre-election period"),
    PRE_ELECTION("Pre-election period"),
    AFTER("After the pre-election period");

    private final String label;

    ContactPeriod(String label) {
        this.label = label;
    }

    /** As staff read it. */
    public String label() {
        return label;
    }
}
