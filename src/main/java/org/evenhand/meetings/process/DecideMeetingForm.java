package org.evenhand.meetings.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.meetings.Advice;
import org.evenhand.meetings.Evenness;
import org.evenhand.meetings.MeetingDecision;
import org.evenhand.meetings.Meetings;
import org.evenhand.parity.EssentialTests;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The decision on a meeting, with what it rests on and how even meetings are so far (P22.5, P23.1, Q08). */
@Component
class DecideMeetingForm implements TaskForm {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 240;

    private final MasterRegister register;
    private final Meetings meetings;
    private final Evenness evenness;
    private final EssentialTests tests;

    DecideMeetingForm(MasterRegister register, Meetings meetings, Evenness evenness, EssentialTests tests) {
        this.register = register;
        this.meetings = meetings;
        this.evenness = evenness;
        this.tests = tests;
    }

    @Override
    public String key() {
        return "decide-meeting";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        String like = meetings.likeCases(contact.id());
        return MeetingShown.of(contact, meetings.of(contact.id()))
                .put("adviceShown", advice(task).label() + ".")
                .put("essentialTestsShown", tests.shown(contact.id()))
                .put("evenShown", evenness.describe(contact.id()))
                .put("likeCases", like.isEmpty() ? "None" : like)
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean agreed = form.is("meetingDecision", "agree");
        MeetingDecision decision = agreed
                ? MeetingDecision.agree(when(form), form.number("meetingMinutes", SHORTEST, LONGEST))
                : MeetingDecision.decline(form.require("decisionReason", "give the reason; the requester reads it."));
        meetings.decide(
                CONTACT_ID.get(task), advice(task), decision, form.text("differenceReason"), form.submittedBy());
        MeetingVariables.MEETING_AGREED.set(task, agreed);
        OffsetDateTime meetAt = decision.meetAt();
        if (meetAt != null) {
            MeetingVariables.MEETING_AT.set(task, Date.from(meetAt.toInstant()));
        }
        NEXT_STEP.set(task, HANDLED);
    }

    private static OffsetDateTime when(Submission form) {
        form.require("meetingAt", "enter when they are to meet.");
        return form.dateTime("meetingAt").toOffsetDateTime();
    }

    private static Advice advice(DelegateTask task) {
        return Advice.of(MeetingVariables.MEETING_ADVICE.find(task));
    }
}
