package org.evenhand.meetings;

import java.util.Locale;
import java.util.UUID;
import org.evenhand.mail.Circulars;
import org.evenhand.mail.Letters;
import org.evenhand.offers.Offers;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Replies;
import org.evenhand.staff.Colleagues;
import org.evenhand.staff.OfficeGroup;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written about a meeting: questions asked for, the decision, the same offer to others, the note of it. */
@Service
@Transactional
public class MeetingLetters {

    static final String QUESTIONS = "T16-questions";
    static final String AGREED = "T16-agreed";
    static final String DECLINED = "T16-declined";
    static final String OFFER = "T16-offer";
    static final String NOTE = "T17";
    static final String SERIES_DECLINED = "T18";
    static final String CALLED_OFF = "meeting-called-off";

    private final Meetings meetings;
    private final Offers offers;
    private final MasterRegister register;
    private final Colleagues colleagues;
    private final Letters letters;
    private final Replies replies;
    private final Circulars circulars;

    MeetingLetters(
            Meetings meetings,
            Offers offers,
            MasterRegister register,
            Colleagues colleagues,
            Letters letters,
            Replies replies,
            Circulars circulars) {
        this.meetings = meetings;
        this.offers = offers;
        this.register = register;
        this.colleagues = colleagues;
        this.letters = letters;
        this.replies = replies;
        this.circulars = circulars;
    }

    /** Asks the requester for the questions, which come in advance (P22.3). */
    public void askForQuestions(UUID contactId) {
        replies.send(contactId, write(QUESTIONS, contactId));
    }

    /** Tells the requester; what is declined is entered as the answer. */
    public void sendDecision(UUID contactId) {
        Meeting meeting = meetings.of(contactId);
        Advice advice = meeting.advice();
        if (meeting.outcome() == null || advice == null) {
            throw new IllegalStateException("Meeting " + meeting.reference() + " is not decided");
        }
        if (meeting.outcome() == Meeting.Outcome.AGREED) {
            replies.send(contactId, write(AGREED, contactId));
        } else {
            replies.send(contactId, write(advice.isSeries() ? SERIES_DECLINED : DECLINED, contactId));
            register.provide(contactId, "Declined. " + meeting.reason());
        }
    }

    /**
     * Offers a meeting to everyone who has not been offered it yet (P22.5, Q08).
     *
     * @return to how many
     */
    public int offerToOthers(UUID contactId) {
        return offers.makeToOthers(contactId, write(OFFER, contactId));
    }

    /** Sends the requester the note of the meeting, and enters it as what the public is told (P22.4, T17). */
    public void sendNote(UUID contactId) {
        Meeting meeting = meetings.of(contactId);
        boolean held = Boolean.TRUE.equals(meeting.held());
        if (held) {
            replies.send(contactId, write(NOTE, contactId));
        }
        register.provide(
                contactId,
                held
                        ? "Meeting with " + meeting.host().label().toLowerCase(Locale.UK) + ", "
                                + MeetingWords.when(meeting) + ".\n\n" + meeting.notes()
                        : "Agreed to, but it did not take place. " + meeting.notes());
    }

    /** Tells everyone concerned that there will be no meeting, once each. */
    public void callOff(UUID contactId) {
        Meeting meeting = meetings.of(contactId);
        Letters.Text text = write(CALLED_OFF, contactId);
        replies.send(contactId, text);
        OfficeGroup host = switch (meeting.host()) {
            case CHIEF_EXECUTIVE -> OfficeGroup.CHIEF_EXECUTIVE;
            case CHIEF_CONSTABLE, COMMANDER -> OfficeGroup.CHIEF_CONSTABLE;
        };
        circulars.send(text, meeting.reference(), null, colleagues.addressesOf(host));
        register.provide(contactId, "Withdrawn by the requester.");
    }

    private Letters.Text write(String template, UUID contactId) {
        return letters.write(template, meetings.facts(meetings.of(contactId)));
    }
}
