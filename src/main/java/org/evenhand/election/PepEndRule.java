package org.evenhand.election;

/** Setting 2: what ends the pre-election period (D03), and where the guidance says so. */
public enum PepEndRule {
    POLL_DAY("001:B3-11.1"),
    DAY_AFTER_POLL("001:B5"),
    COMPLETED("003:Intro2");

    private final String citation;

    PepEndRule(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }
}
