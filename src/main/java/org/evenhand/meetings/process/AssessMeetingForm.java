package org.evenhand.meetings.process;

import static org.evenhand.parity.EssentialTestVariables.TESTS_PASSED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Policy;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.meetings.Meeting;
import org.evenhand.meetings.MeetingPlan;
import org.evenhand.meetings.Meetings;
import org.evenhand.parity.EssentialTests;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.PublishedAnswers;
import org.springframework.stereotype.Component;

/** Who is to be met on what, and the order of questions that is the same for everyone (P22.1 to P22.3, E13, Q01). */
@Component
class AssessMeetingForm implements TaskForm {

    private final MasterRegister register;
    private final Meetings meetings;
    private final Candidates candidates;
    private final PublishedAnswers published;
    private final EssentialTests tests;
    private final Policy policy;

    AssessMeetingForm(
            MasterRegister register,
            Meetings meetings,
            Candidates candidates,
            PublishedAnswers published,
            EssentialTests tests,
            Policy policy) {
        this.register = register;
        this.meetings = meetings;
        this.candidates = candidates;
        this.published = published;
        this.tests = tests;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "assess-meeting";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        String like = meetings.likeCases(contact.id());
        return ContactShown.of(contact)
                .put(
                        "standingShown",
                        register.personOf(contact.id())
                                .flatMap(candidates::find)
                                .map(person -> person.status().label())
                                .orElse("Not known to be on it"))
                .put("publishedAnswers", published.describe(contact.informationSought()))
                .put("likeCases", like.isEmpty() ? "None" : like)
                .put("meetingSeries", contact.contactClass() == ContactClass.MEETING_SERIES ? "yes" : "no")
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean covered = form.yes("coveredByDocuments");
        boolean sent = form.yes("questionsSent");
        String link = covered ? form.require("publicLink", "say where it is public (P22.2).") : null;
        String questions = sent ? form.require("meetingQuestions", "write down the questions (P22.3).") : null;
        meetings.assess(
                CONTACT_ID.get(task),
                new MeetingPlan(
                        Meeting.Host.valueOf(form.require("meetingHost")),
                        form.require("meetingTopic"),
                        questions,
                        link,
                        inWords(form)),
                form.submittedBy());
        TESTS_PASSED.set(
                task, !tests.answer(CONTACT_ID.get(task), form, Map.of()).standsAgainst());
        MeetingVariables.MEETING_SERIES.set(task, form.yes("meetingSeries"));
        MeetingVariables.FORMALLY_DECLARED.set(task, form.yes("formallyDeclared"));
        MeetingVariables.COVERED_BY_DOCUMENTS.set(task, covered);
        MeetingVariables.QUESTIONS_SENT.set(task, sent);
        MeetingVariables.MEETING_STATUS.set(task, policy.meetingStatus());
        MeetingVariables.MEETING_QUESTIONS.set(task, policy.meetingQuestions());
        MeetingVariables.REGULAR_MEETINGS.set(task, policy.regularMeetings());
    }

    private static String inWords(Submission form) {
        return String.join(
                "\n",
                "A series of meetings: " + form.require("meetingSeries") + " (E13.1)",
                "Formally declared: " + form.require("formallyDeclared") + " (E13.2)",
                "Public documents cover it: " + form.require("coveredByDocuments") + " (E13.3)",
                "Questions sent: " + form.require("questionsSent") + " (E13.4)");
    }
}
