package org.evenhand.induction.oath;

/** The language of the prescribed words (P46.1, P46.3). */
public enum OathLanguage {
    ENGLISH("English"),
    WELSH("Welsh");

    private final String label;

    OathLanguage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
