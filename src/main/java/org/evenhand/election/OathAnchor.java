package org.evenhand.election;

/** Setting 30: the day from which the two months for the oath run (D11). */
public enum OathAnchor {
    DAY_AFTER_ELECTION("001:10.1"),
    ELECTION("001:10.5");

    private final String citation;

    OathAnchor(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }
}
