package org.evenhand.register;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** The process variables that every process of a contact carries. */
public final class ContactVariables {

    public static final IdVariable CONTACT_ID = new IdVariable("contactId");
    public static final ProcessVariable<String> CONTACT_REFERENCE =
            new ProcessVariable<>("contactReference", String.class);
    public static final ProcessVariable<String> CONTACT_CLASS = new ProcessVariable<>("contactClass", String.class);

    private ContactVariables() {}
}
