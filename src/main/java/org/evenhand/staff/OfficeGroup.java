package org.evenhand.staff;

/** The roles in which people of the office and the force work here; each is a group of the engine (requirements A). */
public enum OfficeGroup {
    SPOC("spoc", "Single point of contact"),
    POLICY_LEAD("policy-lead", "Policy and research lead"),
    CHIEF_EXECUTIVE("chief-executive", "Chief Executive"),
    CHIEF_CONSTABLE("chief-constable", "Chief Constable"),
    CHIEF_OFFICER("chief-officer", "Chief officer group"),
    FOI_OFFICER("foi-officer", "Freedom of information officer"),
    COMMUNICATIONS("communications", "Communications"),
    MANAGER("manager", "Manager"),
    COMMISSIONER("commissioner", "Commissioner");

    private final String id;
    private final String label;

    OfficeGroup(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
