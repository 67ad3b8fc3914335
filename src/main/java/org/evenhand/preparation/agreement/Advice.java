package org.evenhand.preparation.agreement;

/** What came of asking the returning officer (P02.4 · 002:4.1). */
public enum Advice {
    GIVEN("Advice was given"),
    DECLINED("No advice is given"),
    NO_ANSWER("No answer came in time");

    private final String label;

    Advice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
