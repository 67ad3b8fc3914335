package org.evenhand.intake.process;

import org.evenhand.engine.ProcessVariable;

/** What the process {@code office-holder-capacity} carries besides the contact itself: the inputs of E04 and its outcome. */
final class CapacityVariables {

    static final ProcessVariable<String> ASKS_AS = new ProcessVariable<>("asksAs", String.class);
    static final ProcessVariable<Boolean> CLEARLY_IN_OFFICE = new ProcessVariable<>("clearlyInOffice", Boolean.class);
    static final ProcessVariable<Boolean> STATUTORY_BUSINESS =
            new ProcessVariable<>("statutoryBusiness", Boolean.class);
    static final ProcessVariable<String> REQUESTER_CAPACITY = new ProcessVariable<>("requesterCapacity", String.class);
    static final ProcessVariable<Boolean> CAPACITY_SETTLED = new ProcessVariable<>("capacitySettled", Boolean.class);

    private CapacityVariables() {}
}
