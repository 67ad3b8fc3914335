package org.evenhand.induction.programme;

/** The lists of topics that the documents give for an induction (D8, P47.1). */
public enum TopicList {
    ANNEX_B("Joint protocol, Annex B", "000:AnxB"),
    GUIDANCE("National election guidance, with the budget", "001:10.6–10.10"),
    TEMPLATE_FIRE("Template with fire and rescue", "001:B3-AppD"),
    TEMPLATE_POLICE("Template for police alone", "001:B4-AppD");

    private final String label;
    private final String paragraphs;

    TopicList(String label, String paragraphs) {
        this.label = label;
        this.paragraphs = paragraphs;
    }

    public String label() {
        return label;
    }

    /** Where the document lists them. */
    public String paragraphs() {
        return paragraphs;
    }
}
