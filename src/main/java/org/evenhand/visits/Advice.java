package org.evenhand.visits;

import org.jspecify.annotations.Nullable;

/** What the criteria advise (E06); the codes are those of the decision table. */
public enum Advice {
    APPROVE("approve", "It may be granted"),
    GROUP("group", "It may be granted as a joint visit of all who are interested"),
    VIRTUAL("virtual", "It may be granted as a virtual visit"),
    HOLD("hold", "It waits until linked publicity is agreed in full"),
    REDATE("redate", "It must be moved to another time"),
    REFUSE("refuse", "It must be refused"),
    NONE("none", "The rules give no advice, because an answer is missing: it cannot be granted");

    private final String code;
    private final String label;

    Advice(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether no rule stands against the visit. */
    public boolean allowsGrant() {
        return this == APPROVE || this == GROUP || this == VIRTUAL;
    }

    /** What the table said; missing and unknown advice allow nothing. */
    public static Advice of(@Nullable String code) {
        for (Advice advice : values()) {
            if (advice.code.equals(code)) {
                return advice;
            }
        }
        return NONE;
    }
}
