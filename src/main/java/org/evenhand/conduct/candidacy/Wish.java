package org.evenhand.conduct.candidacy;

/** What someone in the office or the force wishes to do in an election. */
public enum Wish {
    STAND("To stand"),
    SUPPORT("To support a candidate");

    private final String label;

    Wish(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
