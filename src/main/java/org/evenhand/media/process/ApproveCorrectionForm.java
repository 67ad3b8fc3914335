package org.evenhand.media.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.media.MediaClaim;
import org.evenhand.media.MediaClaims;
import org.evenhand.media.MediaLetters;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The correction as the public will read it, approved by whom the policy names and never by its drafter (P28.4, T32). */
@Component
class ApproveCorrectionForm implements TaskForm {

    private final MasterRegister register;
    private final MediaClaims claims;
    private final MediaLetters letters;

    ApproveCorrectionForm(MasterRegister register, MediaClaims claims, MediaLetters letters) {
        this.register = register;
        this.claims = claims;
        this.letters = letters;
    }

    @Override
    public String key() {
        return "approve-correction";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        MediaClaim claim = claims.of(contact.id());
        return MediaShown.of(contact, claim)
                .put("checksShown", claim.checks())
                .put("letterShown", letters.preview(contact.id()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        String decision = form.require("correctionDecision");
        switch (decision) {
            case "approve" -> claims.approve(contact, form.submittedBy());
            case "leave" -> claims.leave(contact, reason(form), form.submittedBy());
            default -> claims.sendBack(contact, reason(form), form.submittedBy());
        }
        MediaVariables.CORRECTION_DECISION.set(task, decision);
    }

    private static String reason(Submission form) {
        return form.require("decisionReason", "give the reason (P28.4).");
    }
}
