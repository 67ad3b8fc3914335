package org.evenhand.meetings.process;

import org.evenhand.engine.Shown;
import org.evenhand.meetings.Meeting;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;

/** A contact and its meeting, as the forms show them. */
final class MeetingShown {

    private MeetingShown() {}

    static Shown of(Contact contact, Meeting meeting) {
        String questions = meeting.questions();
        return ContactShown.of(contact)
                .put("hostShown", meeting.host().label())
                .put("topicShown", meeting.topic())
                .put("questionsShown", questions == null ? "None" : questions)
                .put("criteriaShown", meeting.criteria())
                .put("publicLinkShown", meeting.publicLink());
    }
}
