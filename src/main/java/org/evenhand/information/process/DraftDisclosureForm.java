package org.evenhand.information.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.information.process.InformationRequestVariables.ANSWER_DRAFTED;
import static org.evenhand.information.process.InformationRequestVariables.CLARIFICATION_NEEDED;
import static org.evenhand.information.process.InformationRequestVariables.TIME_EXTENDED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.deadlines.DateWords;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Purpose;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.AccessRequests;
import org.evenhand.information.Answer;
import org.evenhand.information.Answers;
import org.evenhand.information.Clarification;
import org.evenhand.information.Clarifications;
import org.evenhand.information.DisclosureOutcome;
import org.evenhand.information.Disclosures;
import org.evenhand.mail.Correspondence;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The office's reply under a right of access: by the law, not by the tests of the election (P13, P13.6). */
@Component
class DraftDisclosureForm implements TaskForm {

    private final MasterRegister register;
    private final AccessRequests requests;
    private final Disclosures disclosures;
    private final Answers answers;
    private final Clarifications clarifications;
    private final Deadlines deadlines;
    private final DateWords words;
    private final DraftOutcomes outcomes;
    private final Correspondence correspondence;

    DraftDisclosureForm(
            MasterRegister register,
            AccessRequests requests,
            Disclosures disclosures,
            Answers answers,
            Clarifications clarifications,
            Deadlines deadlines,
            DateWords words,
            DraftOutcomes outcomes,
            Correspondence correspondence) {
        this.register = register;
        this.requests = requests;
        this.disclosures = disclosures;
        this.answers = answers;
        this.clarifications = clarifications;
        this.deadlines = deadlines;
        this.words = words;
        this.outcomes = outcomes;
        this.correspondence = correspondence;
    }

    @Override
    public String key() {
        return "draft-disclosure";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Optional<Answer> before = answers.latest(contact.id());
        DisclosureOutcome outcome = requests.of(contact.id()).outcome();
        return ContactShown.of(contact)
                .put(
                        "dueDate",
                        deadlines
                                .due(contact.id(), Purpose.of(contact.contactClass()))
                                .map(due -> words.explained(due.how()))
                                .orElse(null))
                .put(
                        "clarificationsShown",
                        clarifications.of(contact.id()).stream()
                                .map(Clarification::words)
                                .collect(joining("\n\n")))
                .put("laterMessages", correspondence.since(contact.id()))
                .put("returnReasonShown", before.map(Answer::returnReason).orElse(null))
                .put("draftOutcome", "SUBMIT")
                .put("disclosureOutcome", outcome == null ? null : outcome.name())
                .put("exemption", requests.of(contact.id()).exemption())
                .put("answerText", before.map(Answer::text).orElse(null))
                .put("replyAddress", before.map(Answer::replyAddress).orElse(contact.requesterEmail()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        switch (form.require("draftOutcome")) {
            case "SUBMIT" -> draft(contact, form);
            case "CLARIFY" -> outcomes.clarify(contact, form);
            case "EXTEND" -> outcomes.extend(contact, form);
            default -> outcomes.leave(contact, form);
        }
        ANSWER_DRAFTED.set(task, form.is("draftOutcome", "SUBMIT"));
        CLARIFICATION_NEEDED.set(task, form.is("draftOutcome", "CLARIFY"));
        TIME_EXTENDED.set(task, form.is("draftOutcome", "EXTEND"));
    }

    private void draft(UUID contact, Submission form) {
        DisclosureOutcome outcome =
                DisclosureOutcome.valueOf(form.require("disclosureOutcome", "say what is disclosed."));
        String exemption = outcome.needsExemption()
                ? form.require(
                        "exemption",
                        "name the section of the Act and why it applies; no ground of the election’s protocol is one.")
                : null;
        String text = form.require("answerText", "write the reply.");
        disclosures.draft(contact, outcome, exemption, text, DraftOutcomes.replyAddress(form), form.submittedBy());
    }
}
