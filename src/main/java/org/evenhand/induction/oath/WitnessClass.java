package org.evenhand.induction.oath;

/** Before whom somebody offers to make the oath; three classes are allowed (P46.2 · 001:10.5). */
public enum WitnessClass {
    APPROPRIATE_OFFICER("The appropriate officer of the area"),
    MAGISTRATE("A magistrate"),
    COMMISSIONER_FOR_OATHS("A commissioner for oaths"),
    OTHER("Somebody else");

    private final String label;

    WitnessClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean allowed() {
        return this != OTHER;
    }
}
