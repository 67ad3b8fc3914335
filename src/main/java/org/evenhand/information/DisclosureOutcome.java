package org.evenhand.information;

/** What a reply to a request under a right of access discloses. */
public enum DisclosureOutcome {
    FULL("Disclosed in full"),
    PART("Disclosed in part"),
    WITHHELD("Withheld"),
    NOT_HELD("Not held");

    private final String label;

    DisclosureOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether something is kept back, for which the law wants an exemption named. */
    public boolean needsExemption() {
        return this == PART || this == WITHHELD;
    }
}
