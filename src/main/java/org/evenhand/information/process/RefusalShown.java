package org.evenhand.information.process;

import org.evenhand.engine.Shown;
import org.evenhand.information.Refusal;
import org.evenhand.information.Refusals;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;

/** The proposed refusal as each decider reads it. */
final class RefusalShown {

    static Shown of(Contact contact, Refusals refusals) {
        Refusal refusal = refusals.latest(contact.id()).orElseThrow();
        return ContactShown.of(contact)
                .put("refusalGroundShown", refusal.ground().label())
                .put("refusalReasonsShown", refusal.reasons())
                .put("likeAnswersShown", refusals.likeAnswers(contact.id()))
                .put("differenceReasonShown", refusal.differenceReason())
                .put("letterPreview", refusals.preview(contact.id()));
    }

    private RefusalShown() {}
}
