package org.evenhand.briefings.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.BriefingWords;
import org.evenhand.briefings.Briefings;
import org.evenhand.briefings.EventAnswers;
import org.evenhand.briefings.Guest;
import org.evenhand.briefings.Invitations;
import org.evenhand.briefings.Questions;
import org.evenhand.election.candidate.Person;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Someone asks for or about an event, answers an invitation, or sends a question for all (P21.4, P21.5). */
@Component
class AnswerEventQuestionForm implements TaskForm {

    private final MasterRegister register;
    private final Briefings briefings;
    private final Invitations invitations;
    private final Questions questions;
    private final EventAnswers answers;

    AnswerEventQuestionForm(
            MasterRegister register,
            Briefings briefings,
            Invitations invitations,
            Questions questions,
            EventAnswers answers) {
        this.register = register;
        this.briefings = briefings;
        this.invitations = invitations;
        this.questions = questions;
        this.answers = answers;
    }

    @Override
    public String key() {
        return "answer-event-question";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        String events = String.join(
                "\n",
                briefings.all().stream()
                        .filter(Briefing::stands)
                        .map(event -> event.reference() + ": " + event.title() + ", " + BriefingWords.when(event) + ", "
                                + event.place())
                        .toList());
        return ContactShown.of(register.contact(contact))
                .put(
                        "standingShown",
                        answers.requester(contact)
                                .map(person -> person.status().label())
                                .orElse(""))
                .put("eventsShown", events.isEmpty() ? "None is planned" : events)
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        String done = switch (form.require("eventStep")) {
            case "COMING" -> attendance(form, contact, Guest.Answer.COMING);
            case "NOT_COMING" -> attendance(form, contact, Guest.Answer.NOT_COMING);
            case "QUESTION" -> question(form);
            default -> "Answered";
        };
        answers.answer(contact, done, form.require("eventAnswer"), form.submittedBy());
        NEXT_STEP.set(task, HANDLED);
    }

    private String attendance(Submission form, UUID contact, Guest.Answer answer) {
        Briefing event = event(form);
        Person person = answers.requester(contact)
                .filter(one -> invitations.guests(event.id()).stream()
                        .anyMatch(guest -> guest.personId().equals(one.id())))
                .orElseThrow(() -> form.reject(
                        "eventStep",
                        "the requester is not among those invited; enter them on the list of candidates first."));
        invitations.answered(event.id(), person.id(), answer, form.submittedBy());
        return answer.label() + ": " + event.reference();
    }

    private String question(Submission form) {
        Briefing event = event(form);
        String question = form.require("eventQuestion", "write down the question, without names.");
        questions.add(event.id(), question, false, "eventQuestion", form.submittedBy());
        return "Question taken up: " + event.reference();
    }

    private Briefing event(Submission form) {
        String reference = form.require("eventReference", "enter the reference of the event, such as BE-2027-0001.");
        return briefings
                .find(reference)
                .filter(Briefing::stands)
                .orElseThrow(() -> form.reject("eventReference", "no event that stands has this reference."));
    }
}
