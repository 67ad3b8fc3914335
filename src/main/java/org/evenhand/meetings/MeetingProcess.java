package org.evenhand.meetings;

/** The door to the process of meetings. */
public interface MeetingProcess {

    /** The request is withdrawn, whatever it waits for. */
    void withdrawn(String reference);
}
