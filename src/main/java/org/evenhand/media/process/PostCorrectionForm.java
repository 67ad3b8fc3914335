package org.evenhand.media.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.media.MediaClaim;
import org.evenhand.media.MediaClaims;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Where the approved correction stands; its words are nobody's to change any more (P28.4, P28.5). */
@Component
class PostCorrectionForm implements TaskForm {

    private final MasterRegister register;
    private final MediaClaims claims;

    PostCorrectionForm(MasterRegister register, MediaClaims claims) {
        this.register = register;
        this.claims = claims;
    }

    @Override
    public String key() {
        return "post-correction";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        MediaClaim claim = claims.of(contact.id());
        return MediaShown.of(contact, claim)
                .put("wordingShown", claim.wording())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        claims.post(CONTACT_ID.get(task), form.require("postedWhere"), form.submittedBy());
    }
}
