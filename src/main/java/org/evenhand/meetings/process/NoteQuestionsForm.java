package org.evenhand.meetings.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.mail.Correspondence;
import org.evenhand.meetings.Meetings;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The questions for a meeting, once they have come (P22.3). */
@Component
class NoteQuestionsForm implements TaskForm {

    private final MasterRegister register;
    private final Meetings meetings;
    private final Correspondence correspondence;

    NoteQuestionsForm(MasterRegister register, Meetings meetings, Correspondence correspondence) {
        this.register = register;
        this.meetings = meetings;
        this.correspondence = correspondence;
    }

    @Override
    public String key() {
        return "note-questions";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Map<String, Object> shown = MeetingShown.of(contact, meetings.of(contact.id()))
                .put("laterMessages", correspondence.since(contact.id()))
                .values();
        shown.keySet().removeAll(Set.of("questionsShown", "criteriaShown", "publicLinkShown"));
        return shown;
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        meetings.noteQuestions(CONTACT_ID.get(task), form.require("meetingQuestions"), form.submittedBy());
        MeetingVariables.QUESTIONS_SENT.set(task, true);
    }
}
