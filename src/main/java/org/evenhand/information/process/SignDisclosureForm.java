package org.evenhand.information.process;

import static org.evenhand.information.process.InformationRequestVariables.ANSWER_APPROVED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.AccessRequests;
import org.evenhand.information.Answer;
import org.evenhand.information.Answers;
import org.evenhand.information.DisclosureOutcome;
import org.evenhand.information.Disclosures;
import org.evenhand.information.InformationRequests;
import org.evenhand.mail.Correspondence;
import org.evenhand.parity.LikeCases;
import org.evenhand.parity.LikeDealings;
import org.evenhand.parity.Outcome;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The reply as it will be sent, signed or returned by whom the policy names (P13.7, Q05, Q13). */
@Component
class SignDisclosureForm implements TaskForm {

    private final MasterRegister register;
    private final AccessRequests requests;
    private final Disclosures disclosures;
    private final Answers answers;
    private final LikeCases likeCases;
    private final Correspondence correspondence;

    SignDisclosureForm(
            MasterRegister register,
            AccessRequests requests,
            Disclosures disclosures,
            Answers answers,
            LikeCases likeCases,
            Correspondence correspondence) {
        this.register = register;
        this.requests = requests;
        this.disclosures = disclosures;
        this.answers = answers;
        this.likeCases = likeCases;
        this.correspondence = correspondence;
    }

    @Override
    public String key() {
        return "sign-disclosure";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        return ContactShown.of(contact)
                .put(
                        "draftedBy",
                        answers.latest(contact.id()).map(Answer::draftedBy).orElse(null))
                .put("letterPreview", disclosures.preview(contact.id()))
                .put("likeCases", likeCases.of(contact.id()).describe())
                .put("laterMessages", correspondence.since(contact.id()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean signed = form.is("signatureDecision", "SIGN");
        if (signed) {
            sign(contact, form);
        } else {
            String reason = form.require("returnReason", "say what is to be changed.");
            disclosures.sendBack(contact, reason, form.submittedBy());
        }
        ANSWER_APPROVED.set(task, signed);
    }

    private void sign(UUID contact, Submission form) {
        LikeDealings like = likeCases.of(contact);
        boolean withheld = requests.of(contact).outcome() == DisclosureOutcome.WITHHELD;
        if (like.differFrom(withheld ? Outcome.REFUSED : Outcome.ANSWERED)) {
            register.decide(
                    contact,
                    "Unlike an earlier reply",
                    "Reason given",
                    form.require(
                            "differenceReason",
                            "a like request had the other outcome: say why this one has not (Q05), or return it."),
                    form.submittedBy(),
                    "Q05");
        }
        try {
            disclosures.sign(contact, form.submittedBy());
        } catch (InformationRequests.SamePerson e) {
            throw form.reject(
                    "signatureDecision",
                    "you drafted this reply, so another person must sign it (Q13). Unclaim the task for them.");
        }
    }
}
