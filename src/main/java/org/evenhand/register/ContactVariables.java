package org.evenhand.register;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/**
 * The process variables that every process of a contact carries, and with which it answers the intake that called it: by
 * {@link #NEXT_STEP}, and where the contact is to be routed again by what has changed about it.
 */
public final class ContactVariables {

    public static final IdVariable CONTACT_ID = new IdVariable("contactId");
    public static final ProcessVariable<String> CONTACT_REFERENCE =
            new ProcessVariable<>("contactReference", String.class);
    public static final ProcessVariable<String> CONTACT_CLASS = new ProcessVariable<>("contactClass", String.class);

    /** Whether the requester holds an office whose capacity is still to be settled (P19). */
    public static final ProcessVariable<Boolean> HOLDS_OFFICE = new ProcessVariable<>("holdsOffice", Boolean.class);

    /** Whether published material answers it, as far as anyone has found out (P12). */
    public static final ProcessVariable<Boolean> COVERED_BY_PUBLISHED =
            new ProcessVariable<>("coveredByPublished", Boolean.class);

    /** Whether a drafter found that the request should be refused, which has a protocol of its own (P15). */
    public static final ProcessVariable<Boolean> REFUSAL_SUGGESTED =
            new ProcessVariable<>("refusalSuggested", Boolean.class);

    /** {@link #HANDLED} or {@link #ROUTE_AGAIN}; unset, the contact is left to a person. */
    public static final ProcessVariable<String> NEXT_STEP = new ProcessVariable<>("nextStep", String.class);

    public static final String HANDLED = "handled";
    public static final String ROUTE_AGAIN = "route-again";

    private ContactVariables() {}
}
