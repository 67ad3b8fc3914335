package org.evenhand.briefings;

/** The door to the process of an event. */
public interface BriefingProcess {

    /** Begins the process of an event that was planned outside a start form: the second one of an election. */
    void planned(Briefing briefing);

    /** The event is called off, whatever its process waits for. */
    void calledOff(String reference);
}
