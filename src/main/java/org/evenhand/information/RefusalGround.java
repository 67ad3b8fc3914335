package org.evenhand.information;

/** Why information may be refused (P15, E05). */
public enum RefusalGround {
    CONFIDENTIAL("It is confidential, restricted or not public"),
    COST("Cost"),
    LACK_OF_INFORMATION("The information is not held"),
    SECURITY("Security"),
    DISPROPORTIONATE("Cost, time or kind are out of proportion"),
    NOT_FOR_ALL("It could not be done for everyone"),
    NORMAL_BUSINESS("It would harm normal business");

    private final String label;

    RefusalGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
