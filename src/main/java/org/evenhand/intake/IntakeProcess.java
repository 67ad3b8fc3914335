package org.evenhand.intake;

import org.evenhand.register.Contact;

/** The process that every contact runs through, as the intake sees it. */
public interface IntakeProcess {

    /** Starts the process of a contact that came in, in the caller's transaction. */
    void contactReceived(Contact contact);
}
