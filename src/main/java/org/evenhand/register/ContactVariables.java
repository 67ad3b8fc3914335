package org.evenhand.register;

import org.evenhand.engine.ProcessVariable;

/** The process variables that every process of a contact carries. */
public final class ContactVariables {

    public static final ProcessVariable<String> CONTACT_ID = new ProcessVariable<>("contactId", String.class);
    public static final ProcessVariable<String> CONTACT_REFERENCE =
            new ProcessVariable<>("contactReference", String.class);
    public static final ProcessVariable<String> CONTACT_CLASS = new ProcessVariable<>("contactClass", String.class);

    private ContactVariables() {}
}
