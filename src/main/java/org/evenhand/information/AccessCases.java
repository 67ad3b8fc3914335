package org.evenhand.information;

import org.evenhand.register.Contact;

/** The door to the intake for a part of a request that another authority answers. */
public interface AccessCases {

    /** Starts the case of a contact that was split off and needs no triage. */
    void splitOff(Contact contact);
}
