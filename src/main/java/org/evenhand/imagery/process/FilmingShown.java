package org.evenhand.imagery.process;

import org.evenhand.engine.Shown;
import org.evenhand.imagery.Filming;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;

/** A contact and what it wants to film, as the forms show them. */
final class FilmingShown {

    private FilmingShown() {}

    static Shown of(Contact contact) {
        ContactClass contactClass = contact.contactClass();
        return new Shown()
                .put("contactReference", contact.reference())
                .put("contactClassShown", contactClass == null ? null : contactClass.label())
                .put("sender", contact.requester())
                .put("informationSoughtShown", contact.informationSought());
    }

    static Shown of(Contact contact, Filming filming) {
        return of(contact)
                .put("filmingShown", filming.what())
                .put("useShown", filming.use())
                .put("peopleShown", filming.people())
                .put("criteriaShown", filming.criteria());
    }
}
