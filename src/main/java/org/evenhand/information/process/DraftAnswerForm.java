package org.evenhand.information.process;

import static org.evenhand.information.process.InformationRequestVariables.ANSWER_DRAFTED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.NEXT_STEP;
import static org.evenhand.register.ContactVariables.REFUSAL_SUGGESTED;
import static org.evenhand.register.ContactVariables.ROUTE_AGAIN;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.Answer;
import org.evenhand.information.Answers;
import org.evenhand.register.Contact;
import org.evenhand.register.LikeEntries;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The answer is drafted from public material, or the request is handed on (P09.6, P09.7, P09.13). */
@Component
class DraftAnswerForm implements TaskForm {

    private final MasterRegister register;
    private final Answers answers;
    private final LikeEntries likeEntries;

    DraftAnswerForm(MasterRegister register, Answers answers, LikeEntries likeEntries) {
        this.register = register;
        this.answers = answers;
        this.likeEntries = likeEntries;
    }

    @Override
    public String key() {
        return "draft-answer";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Optional<Answer> before = answers.latest(contact.id());
        return new Shown()
                .put("contactReference", contact.reference())
                .put("sender", contact.requester())
                .put("question", contact.informationSought())
                .put("returnReason", before.map(Answer::returnReason).orElse(null))
                .put("likeAnswers", likeEntries.describe(contact.informationSought()))
                .put("draftOutcome", "SUBMIT")
                .put("answerText", before.map(Answer::text).orElse(null))
                .put("replyAddress", before.map(Answer::replyAddress).orElse(contact.requesterEmail()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        String risk = form.text("exploitationRisk");
        if (risk != null) {
            register.mitigate(contact, risk, form.submittedBy());
        }
        boolean drafted = form.is("draftOutcome", "SUBMIT");
        if (drafted) {
            draft(contact, form);
        } else if (form.is("draftOutcome", "REFUSE")) {
            register.decide(contact, "Draft", "Refusal suggested", null, form.submittedBy(), "P15.2");
            REFUSAL_SUGGESTED.set(task, true);
            NEXT_STEP.set(task, ROUTE_AGAIN);
        } else {
            register.decide(
                    contact,
                    "Draft",
                    "Cannot be answered here",
                    form.require("byHandReason", "say why it cannot be answered here."),
                    form.submittedBy(),
                    "P09.6");
        }
        ANSWER_DRAFTED.set(task, drafted);
    }

    private void draft(UUID contact, Submission form) {
        String text = form.require("answerText", "write the answer, or choose that it cannot be answered here.");
        if (form.email("replyAddress") == null) {
            throw form.reject(
                    "replyAddress",
                    "replies go out in writing, by e-mail (P09.10). Enter the requester's address, or choose that it"
                            + " cannot be answered here and answer by letter.");
        }
        answers.draft(contact, text, form.require("replyAddress"), form.submittedBy());
        register.decide(contact, "Draft", "Submitted for approval", null, form.submittedBy(), "P09.6 P09.7");
    }
}
