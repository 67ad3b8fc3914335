package org.evenhand.quarantine;

/** What is known of a file: nothing yet, nothing found, something found, or that nobody looks. */
public enum ScanState {
    PENDING("Waits for the virus scanner"),
    CLEAN("Scanned, nothing found"),
    INFECTED("A virus was found"),
    UNSCANNED("Not scanned: no virus scanner is set up");

    private final String label;

    ScanState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
