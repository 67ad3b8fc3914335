package org.evenhand.information;

/** What a contact is about that another body deals with. */
public enum ReferralMatter {
    ELIGIBILITY("T09", "P16.1"),
    ELECTION_PROCESS("T10", "P17.1"),
    CANDIDATE_CONDUCT("T10", "P17.2"),
    COMMISSIONER_CONDUCT("T42", "P40.1"),
    OTHER_COMPLAINT("T42", "P40.1");

    private final String template;
    private final String rule;

    ReferralMatter(String template, String rule) {
        this.template = template;
        this.rule = rule;
    }

    /** The T-number of the letter to the requester. */
    public String template() {
        return template;
    }

    public String rule() {
        return rule;
    }
}
