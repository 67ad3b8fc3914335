package org.evenhand.meetings.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.meetings.Meeting;
import org.evenhand.meetings.MeetingLetters;
import org.evenhand.meetings.MeetingWords;
import org.evenhand.meetings.Meetings;
import org.evenhand.offers.Offers;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Publication;
import org.springframework.stereotype.Component;

/** What was asked and said at a meeting, without names, for everyone to read (P22.4, Q20). */
@Component
class NoteMeetingForm implements TaskForm {

    private static final int LONGEST = 480;

    private final MasterRegister register;
    private final Meetings meetings;
    private final MeetingLetters letters;
    private final Offers offers;
    private final Publication publication;

    NoteMeetingForm(
            MasterRegister register,
            Meetings meetings,
            MeetingLetters letters,
            Offers offers,
            Publication publication) {
        this.register = register;
        this.meetings = meetings;
        this.letters = letters;
        this.offers = offers;
        this.publication = publication;
    }

    @Override
    public String key() {
        return "note-meeting";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Meeting meeting = meetings.of(contact.id());
        return MeetingShown.of(contact, meeting)
                .put("whenShown", MeetingWords.when(meeting))
                .put("offersShown", offers.describe(contact.id()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean held = form.is("meetingHeld", "yes");
        Integer minutes = held ? form.number("actualMinutes", 1, LONGEST) : null;
        String notes = form.require("meetingNotes");
        publication.identifying(contact, notes).ifPresent(found -> {
            throw form.reject("meetingNotes", "it names " + found + ". Remove or reword this (Q15).");
        });
        meetings.note(contact, held, minutes, notes, form.submittedBy());
        letters.sendNote(contact);
    }
}
