package org.evenhand.information.process;

import org.evenhand.engine.Shown;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;

/** The contact as the head of a form shows it. */
final class ContactShown {

    static Shown of(Contact contact) {
        ContactClass contactClass = contact.contactClass();
        return new Shown()
                .put("contactReference", contact.reference())
                .put("contactClassShown", contactClass == null ? null : contactClass.label())
                .put("sender", contact.requester())
                .put("informationSoughtShown", contact.informationSought());
    }

    private ContactShown() {}
}
