package org.evenhand.election.candidate;

/** A public office that a person in an election holds already. Whoever does is treated like everyone else (P07.4). */
public enum OfficeHeld {
    NONE("None"),
    COMMISSIONER("Commissioner in office"),
    DEPUTY("Deputy commissioner"),
    OTHER("Another public office");

    private final String label;

    OfficeHeld(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
