package org.evenhand.election.candidate;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The contacts in the master register that a person of the list made; the module that keeps the register tells them. */
public interface EarlierContacts {

    /** Contacts that may be this person's and are nobody's yet, for a human to confirm (P06.2); oldest first. */
    List<EarlierContact> proposed(Person person);

    /** Contacts known to be this person's, oldest first. */
    List<EarlierContact> confirmed(UUID personId);

    /** Records whose the contact is, in the person's history and on the contact; what is known already stays so. */
    void confirm(Person person, String reference, String by);

    /** Takes a confirmation back. */
    void takeBack(Person person, String reference, String by);

    /**
     * A contact as the list of candidates shows it.
     *
     * @param because what both have in common
     */
    record EarlierContact(String reference, OffsetDateTime at, String requester, String because) {}
}
