package org.evenhand.information.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.information.process.FactVariables.FACTS_NEEDED;
import static org.evenhand.information.process.InformationRequestVariables.ANSWER_APPROVER;
import static org.evenhand.information.process.InformationRequestVariables.ANSWER_DRAFTED;
import static org.evenhand.information.process.InformationRequestVariables.CLARIFICATION_NEEDED;
import static org.evenhand.information.process.InformationRequestVariables.TIME_EXTENDED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.NEXT_STEP;
import static org.evenhand.register.ContactVariables.REFUSAL_SUGGESTED;
import static org.evenhand.register.ContactVariables.ROUTE_AGAIN;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.deadlines.DateWords;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Purpose;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.Answer;
import org.evenhand.information.Answers;
import org.evenhand.information.Clarification;
import org.evenhand.information.ClarificationLetter;
import org.evenhand.information.Clarifications;
import org.evenhand.information.FactConsultations;
import org.evenhand.information.PaperSources;
import org.evenhand.mail.Correspondence;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.PublishedAnswers;
import org.evenhand.register.Restatements;
import org.springframework.stereotype.Component;

/** The answer is drafted from public material, put off with a reason, or handed on (P09.5 to P09.8, P09.13, P09.15). */
@Component
class DraftAnswerForm implements TaskForm {

    private final MasterRegister register;
    private final Answers answers;
    private final Clarifications clarifications;
    private final PublishedAnswers publishedAnswers;
    private final FactConsultations consultations;
    private final Deadlines deadlines;
    private final DateWords words;
    private final DraftOutcomes outcomes;
    private final Restatements restatements;
    private final Correspondence correspondence;
    private final PaperSources sources;
    private final ClarificationLetter clarificationLetter;

    DraftAnswerForm(
            MasterRegister register,
            Answers answers,
            Clarifications clarifications,
            PublishedAnswers publishedAnswers,
            FactConsultations consultations,
            Deadlines deadlines,
            DateWords words,
            DraftOutcomes outcomes,
            Restatements restatements,
            Correspondence correspondence,
            PaperSources sources,
            ClarificationLetter clarificationLetter) {
        this.register = register;
        this.answers = answers;
        this.clarifications = clarifications;
        this.publishedAnswers = publishedAnswers;
        this.consultations = consultations;
        this.deadlines = deadlines;
        this.words = words;
        this.outcomes = outcomes;
        this.restatements = restatements;
        this.correspondence = correspondence;
        this.sources = sources;
        this.clarificationLetter = clarificationLetter;
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
                .put(
                        "dueDate",
                        deadlines
                                .due(contact.id(), Purpose.ANSWER)
                                .map(due -> words.explained(due.how()))
                                .orElse(null))
                .put("clarificationsShown", clarifications(contact.id()))
                .put("factsShown", consultations.describe(contact.id()))
                .put("unconfirmed", restatements.warning(contact.id()))
                .put("laterMessages", correspondence.since(contact.id()))
                .put("returnReason", before.map(Answer::returnReason).orElse(null))
                .put("likeAnswers", publishedAnswers.describe(contact.informationSought()))
                .put("draftOutcome", "SUBMIT")
                .put("answerText", before.map(Answer::text).orElse(null))
                .put("clarificationPreview", clarificationLetter.preview(contact.id()))
                .put("caseDocuments", papers(contact.id()))
                .put("enclosedDocuments", before.map(Answer::enclosed).orElse(null))
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
        switch (form.require("draftOutcome")) {
            case "SUBMIT" -> ANSWER_APPROVER.set(task, outcomes.draft(contact, form));
            case "CLARIFY" -> outcomes.clarify(contact, form);
            case "EXTEND" -> outcomes.extend(contact, form);
            case "FACTS" -> outcomes.consult(contact, form);
            case "REFUSE" -> {
                outcomes.suggestRefusal(contact, form);
                REFUSAL_SUGGESTED.set(task, true);
                NEXT_STEP.set(task, ROUTE_AGAIN);
            }
            default -> outcomes.leave(contact, form);
        }
        ANSWER_DRAFTED.set(task, form.is("draftOutcome", "SUBMIT"));
        CLARIFICATION_NEEDED.set(task, form.is("draftOutcome", "CLARIFY"));
        FACTS_NEEDED.set(task, form.is("draftOutcome", "FACTS"));
        TIME_EXTENDED.set(task, form.is("draftOutcome", "EXTEND"));
    }

    private String papers(UUID contact) {
        return sources.of(contact).stream()
                .map(one -> one.paper().label() + "  " + one.paper().fileName() + "  – "
                        + one.source().label())
                .collect(joining("\n"));
    }

    private String clarifications(UUID contact) {
        return clarifications.of(contact).stream().map(Clarification::words).collect(joining("\n\n"));
    }
}
