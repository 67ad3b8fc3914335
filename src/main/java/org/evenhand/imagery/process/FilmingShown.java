package org.evenhand.imagery.process;

import org.evenhand.engine.Shown;
import org.evenhand.imagery.Filming;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;

/** A contact and what it wants to film, as the forms show them. */
final class FilmingShown {

    private FilmingShown() {}

    static Shown of(Contact contact, Filming filming) {
        return ContactShown.of(contact)
                .put("filmingShown", filming.what())
                .put("useShown", filming.use())
                .put("peopleShown", filming.people())
                .put("criteriaShown", filming.criteria());
    }
}
