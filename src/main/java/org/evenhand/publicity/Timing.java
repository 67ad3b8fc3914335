package org.evenhand.publicity;

/** What was decided on the day of a decision, announcement or consultation (E11). */
public enum Timing {
    GO("Goes ahead"),
    BRING_FORWARD("Brought forward"),
    DEFER("Deferred");

    private final String label;

    Timing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
