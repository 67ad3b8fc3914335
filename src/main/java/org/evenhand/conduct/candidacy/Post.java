package org.evenhand.conduct.candidacy;

import org.evenhand.staff.OfficeGroup;

/** The class of a post, on which it depends what its holder may do in an election (P35.1). */
public enum Post {
    OFFICE_STAFF("Staff of the office", OfficeGroup.CHIEF_EXECUTIVE),
    DEPUTY("Deputy commissioner", OfficeGroup.CHIEF_EXECUTIVE),
    OFFICER("Police officer or special constable", OfficeGroup.CHIEF_CONSTABLE),
    POLICE_STAFF_RESTRICTED("Police staff in a politically restricted post", OfficeGroup.CHIEF_CONSTABLE),
    POLICE_STAFF("Other police staff", OfficeGroup.CHIEF_CONSTABLE),
    COMMUNITY_SUPPORT("Police community support officer", OfficeGroup.CHIEF_CONSTABLE),
    FIRE_STAFF("Fire and rescue staff", OfficeGroup.CHIEF_EXECUTIVE);

    private final String label;
    private final OfficeGroup adviser;

    Post(String label, OfficeGroup adviser) {
        this.label = label;
        this.adviser = adviser;
    }

    public String label() {
        return label;
    }

    /** The group that advises, and alone reads the case. */
    public OfficeGroup adviser() {
        return adviser;
    }
}
