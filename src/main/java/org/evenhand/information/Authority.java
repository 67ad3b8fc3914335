package org.evenhand.information;

/** Who holds information and answers for it under the law (P13.2). */
public enum Authority {
    OFFICE("the office"),
    FORCE("the force"),
    FIRE("the fire and rescue service");

    private final String label;

    Authority(String label) {
        this.label = label;
    }

    /** In the middle of a sentence. */
    public String label() {
        return label;
    }
}
