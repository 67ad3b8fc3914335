package org.evenhand.imagery.removal;

/** The steps of the ladder, from the lowest (P27.6–P27.9 · 001:8.31). */
public enum Rung {
    VERBAL("In conversation", "P27.6"),
    LETTER("By letter", "P27.7"),
    LEGAL_ADVICE("Legal advice", "P27.8"),
    RETURNING_OFFICER("Returning officer told", "P27.9");

    private final String label;
    private final String rule;

    Rung(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    public String label() {
        return label;
    }

    /** The requirement that asks for it. */
    public String rule() {
        return rule;
    }
}
