package org.evenhand.information.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code freedom-of-information} carries besides the contact itself. */
final class AccessVariables {

    /** Whether the contact is a part split off for another authority, and needs no settling. */
    static final ProcessVariable<Boolean> SPLIT_OFF = new ProcessVariable<>("splitOff", Boolean.class);

    static final ProcessVariable<Boolean> UNDER_ACT = new ProcessVariable<>("underAct", Boolean.class);
    static final ProcessVariable<Boolean> HELD_ELSEWHERE = new ProcessVariable<>("heldElsewhere", Boolean.class);

    /** The inputs of the table {@code disclosure-posting}. */
    static final ProcessVariable<Boolean> CONCERNS_ELECTION = new ProcessVariable<>("concernsElection", Boolean.class);

    static final ProcessVariable<String> DISCLOSURE_PLACE = new ProcessVariable<>("disclosurePlace", String.class);

    private AccessVariables() {}
}
