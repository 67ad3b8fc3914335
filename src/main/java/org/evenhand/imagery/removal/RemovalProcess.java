package org.evenhand.imagery.removal;

import org.evenhand.register.Contact;

/** The processes of imagery, as the office's services see them; each joins the caller's transaction. */
public interface RemovalProcess {

    /** Starts the case of a report that somebody of the office made. */
    void reported(Contact contact);

    /**
     * Stops whatever step is being taken, a letter that waits for approval among them, until a person has looked.
     *
     * @return whether there was a ladder to stop; before the first step there is none
     */
    boolean removalReported(String reference);
}
