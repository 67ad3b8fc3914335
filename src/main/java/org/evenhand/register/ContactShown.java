package org.evenhand.register;

import org.evenhand.engine.Shown;

/** The contact as the head of a form shows it. */
public final class ContactShown {

    public static Shown of(Contact contact) {
        ContactClass contactClass = contact.contactClass();
        return new Shown()
                .put("contactReference", contact.reference())
                .put("contactClassShown", contactClass == null ? null : contactClass.label())
                .put("sender", contact.requester())
                .put("informationSoughtShown", contact.informationSought());
    }

    private ContactShown() {}
}
