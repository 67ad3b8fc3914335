package org.evenhand.election;

/** Setting 1: what starts the pre-election period (D02), and where the guidance says so. */
public enum PepStartRule {
    NOTICE_OF_ELECTION("001:B3-11.1"),
    ELECTION_CALLED("001:8.1"),
    SIX_WEEKS("001:8.1"),
    NOTICE_OF_POLL("001:8.1"),
    PARO_DECISION("001:8.1"),
    LOCAL_AUTHORITY_DATE("002:2.2"),
    ANNOUNCED("003:Intro2"),
    NONE_SET("004:2.2.4");

    private final String citation;

    PepStartRule(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }
}
