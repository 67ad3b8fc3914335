package org.evenhand.imagery.removal;

import org.evenhand.register.Contact;

/** The processes of imagery, as the office's services see them; each joins the caller's transaction. */
public interface RemovalProcess {

    /** Starts the case of a report that somebody of the office made. */
    void reported(Contact contact);

    /** Stops whatever step is being taken, a letter that waits for approval among them, until a person has looked. */
    void removalReported(String reference);
}
