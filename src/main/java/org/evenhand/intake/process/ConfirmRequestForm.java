package org.evenhand.intake.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.intake.SpokenRequests;
import org.evenhand.mail.Correspondence;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Restatement;
import org.evenhand.register.Restatements;
import org.springframework.stereotype.Component;

/** What the requester answers to a spoken request that was put in writing (P11.1). */
@Component
class ConfirmRequestForm implements TaskForm {

    private final MasterRegister register;
    private final Restatements restatements;
    private final SpokenRequests requests;
    private final Correspondence correspondence;

    ConfirmRequestForm(
            MasterRegister register,
            Restatements restatements,
            SpokenRequests requests,
            Correspondence correspondence) {
        this.register = register;
        this.restatements = restatements;
        this.requests = requests;
        this.correspondence = correspondence;
    }

    @Override
    public String key() {
        return "confirm-request";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Restatement restatement = restatements.of(contact.id()).orElseThrow();
        return new Shown()
                .put("contactReference", contact.reference())
                .put("sender", contact.requester())
                .put("restatedAt", restatement.restatedAt())
                .put("lapseAt", restatement.lapseAt())
                .put("question", contact.informationSought())
                .put("laterMessages", correspondence.since(contact.id()))
                .put("correctedRequest", contact.informationSought())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        Restatement.Outcome outcome = Restatement.Outcome.valueOf(form.require("confirmation"));
        String words = form.text("correctedRequest");
        if (outcome == Restatement.Outcome.CORRECTED) {
            form.require("correctedRequest", "write down the request as the requester corrected it (P11.1).");
        }
        requests.settle(
                CONTACT_ID.get(task),
                outcome,
                words == null ? "" : words,
                form.require("confirmationNote"),
                form.submittedBy());
    }
}
