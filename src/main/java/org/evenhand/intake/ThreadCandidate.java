package org.evenhand.intake;

import org.evenhand.register.Contact;

/**
 * A case to which a message may belong.
 *
 * @param sure the message names the case, and comes from someone who takes part in it
 * @param why what speaks for it, in words for the person who files the message
 */
public record ThreadCandidate(Contact contact, boolean sure, String why) {

    /** One line for a form. */
    public String line() {
        return contact.reference() + " (" + (contact.closedAt() == null ? "open" : "closed") + "), "
                + contact.requester() + ": " + why;
    }
}
