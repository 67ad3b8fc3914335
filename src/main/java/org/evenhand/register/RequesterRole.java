package org.evenhand.register;

/** What the requester is, as they say (C02, C16). A role adds no right (P07.3). */
public enum RequesterRole {
    CANDIDATE("Candidate"),
    AGENT("Election agent"),
    REPRESENTATIVE("Representative or campaign team"),
    PROSPECTIVE("Prospective candidate"),
    OFFICE_HOLDER("Office holder"),
    PUBLIC("Member of the public");

    private final String label;

    RequesterRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The group that stands for this role where the role itself would tell who is meant: everyone on the side of a
     * candidacy, or everyone else. Its code is read together with {@link Coarsened}, which says that it is the group.
     */
    public RequesterRole wider() {
        return this == OFFICE_HOLDER || this == PUBLIC ? PUBLIC : REPRESENTATIVE;
    }

    /** The wider group in words. */
    public String widerLabel() {
        return wider() == PUBLIC ? "Member of the public or office holder" : "Candidate or campaign";
    }
}
