package org.evenhand.media.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.media.Correction;
import org.evenhand.media.MediaClaim;
import org.evenhand.media.MediaClaims;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** What is right, and nothing more: no attack, no name, and a checklist that a person answers (P28.4). */
@Component
class DraftCorrectionForm implements TaskForm {

    private final MasterRegister register;
    private final MediaClaims claims;

    DraftCorrectionForm(MasterRegister register, MediaClaims claims) {
        this.register = register;
        this.claims = claims;
    }

    @Override
    public String key() {
        return "draft-correction";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        MediaClaim claim = claims.of(contact.id());
        return MediaShown.of(contact, claim)
                .put("returnReasonShown", claim.reason())
                .put("correctionWording", claim.wording() == null ? claim.fact() : claim.wording())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        claims.draft(
                CONTACT_ID.get(task),
                new Correction(
                        form.require("correctionWording"),
                        form.yes("correctsOnly"),
                        form.yes("attacksNobody"),
                        form.yes("neutralTone"),
                        form.yes("correctionSways")),
                form.submittedBy());
    }
}
