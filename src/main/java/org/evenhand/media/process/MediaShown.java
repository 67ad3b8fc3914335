package org.evenhand.media.process;

import org.evenhand.engine.Shown;
import org.evenhand.media.MediaClaim;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;

/** The claim as the head of a form shows it. */
final class MediaShown {

    private MediaShown() {}

    static Shown of(Contact contact, MediaClaim claim) {
        Shown shown = ContactShown.of(contact)
                .put("outletShown", claim.outlet())
                .put("claimShown", claim.claim())
                .put("factShown", claim.fact())
                .put("sourceShown", claim.source())
                .put("answersShown", claim.answers());
        if (claim.deadline() != null) {
            shown.put("deadlineShown", claim.deadline());
        }
        return shown;
    }
}
