package org.evenhand.induction.programme;

/** The lists of topics that the documents give for an induction (D8, P47.1). */
public enum TopicList {
    /** 000:AnxB. */
    ANNEX_B("Joint protocol, Annex B"),
    /** 001:10.6–10.10. */
    GUIDANCE("National election guidance, with the budget"),
    /** 001:B3-AppD. */
    TEMPLATE_FIRE("Template with fire and rescue"),
    /** 001:B4-AppD. */
    TEMPLATE_POLICE("Template for police alone");

    private final String label;

    TopicList(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
