package org.evenhand.information.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.information.process.InformationRequestVariables.ANSWER_APPROVED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.Answer;
import org.evenhand.information.Answers;
import org.evenhand.information.InformationRequests;
import org.evenhand.mail.Correspondence;
import org.evenhand.parity.EssentialTests;
import org.evenhand.parity.LikeCases;
import org.evenhand.parity.Outcome;
import org.evenhand.register.Contact;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Mitigation;
import org.springframework.stereotype.Component;

/** The answer as it will be sent, approved or returned with a reason (P09.9, Q13). */
@Component
class ApproveAnswerForm implements TaskForm {

    private final MasterRegister register;
    private final Answers answers;
    private final InformationRequests requests;
    private final EssentialTests tests;
    private final LikeCases likeCases;
    private final Correspondence correspondence;

    ApproveAnswerForm(
            MasterRegister register,
            Answers answers,
            InformationRequests requests,
            EssentialTests tests,
            LikeCases likeCases,
            Correspondence correspondence) {
        this.register = register;
        this.answers = answers;
        this.requests = requests;
        this.tests = tests;
        this.likeCases = likeCases;
        this.correspondence = correspondence;
    }

    @Override
    public String key() {
        return "approve-answer";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        return new Shown()
                .put("contactReference", contact.reference())
                .put("question", contact.informationSought())
                .put("laterMessages", correspondence.since(contact.id()))
                .put(
                        "draftedBy",
                        answers.latest(contact.id()).map(Answer::draftedBy).orElse(null))
                .put("essentialTestsShown", tests.shown(contact.id()))
                .put("exploitationRiskShown", risks(contact.id()))
                .put("likeCases", likeCases.of(contact.id()).describe())
                .put("letterPreview", requests.preview(contact.id()))
                .put("earlierReturn", earlierReturns(contact.id()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean approved = form.is("approvalDecision", "APPROVE");
        if (approved) {
            approve(contact, form);
        } else {
            String reason = form.require("returnReason", "say what is to be changed.");
            requests.sendBack(contact, reason, form.submittedBy());
        }
        ANSWER_APPROVED.set(task, approved);
    }

    private void approve(UUID contact, Submission form) {
        if (likeCases.of(contact).differFrom(Outcome.ANSWERED)) {
            register.decide(
                    contact,
                    "Unlike an earlier refusal",
                    "Reason given",
                    form.require(
                            "differenceReason",
                            "a like request was refused: say why this one is answered (Q05), or return the draft."),
                    form.submittedBy(),
                    "Q05");
        }
        try {
            requests.approve(contact, form.submittedBy());
        } catch (InformationRequests.SamePerson e) {
            throw form.reject(
                    "approvalDecision",
                    "you drafted this answer, so another person must approve it (Q13). Unclaim the task for them.");
        }
    }

    private String risks(UUID contact) {
        return register.mitigations(contact).stream().map(Mitigation::risk).collect(joining("\n"));
    }

    private String earlierReturns(UUID contact) {
        return register.decisions(contact).stream()
                .filter(decision -> decision.kind().equals("Answer returned"))
                .map(Decision::reason)
                .collect(joining("\n"));
    }
}
