package org.evenhand.visits.process;

import org.evenhand.engine.Shown;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.visits.Advice;
import org.evenhand.visits.Visit;
import org.evenhand.visits.VisitWords;
import org.jspecify.annotations.Nullable;

/** A contact and its visit, as the forms show them. */
final class VisitShown {

    private VisitShown() {}

    static Shown of(Contact contact, Visit visit) {
        return ContactShown.of(contact)
                .put("siteShown", visit.site())
                .put("whenShown", VisitWords.when(visit))
                .put("partyShown", String.valueOf(visit.party()))
                .put("hostShown", visit.host())
                .put("purposeShown", visit.purpose())
                .put("facilitiesShown", visit.facilities())
                .put("criteriaShown", visit.criteria());
    }

    static String advice(@Nullable String code) {
        return Advice.of(code).label() + ".";
    }
}
