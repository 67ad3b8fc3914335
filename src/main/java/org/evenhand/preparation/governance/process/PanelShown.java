package org.evenhand.preparation.governance.process;

import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.Shown;
import org.evenhand.preparation.governance.PanelMeeting;
import org.evenhand.preparation.governance.PanelMeetings;
import org.springframework.stereotype.Component;

/** A meeting of the panel as the forms show it. */
@Component
class PanelShown {

    private final PanelMeetings meetings;
    private final DateWords words;

    PanelShown(PanelMeetings meetings, DateWords words) {
        this.meetings = meetings;
        this.words = words;
    }

    Shown of(UUID id) {
        PanelMeeting meeting = meetings.of(id);
        return new Shown()
                .put("meetingShown", meeting.reference() + ", " + words.day(meeting.heldOn()))
                .put("periodShown", meetings.periodUntil(meeting))
                .put("agendaShown", meeting.agenda())
                .put("moveReasonShown", meeting.moveReason())
                .put("problemShown", meeting.problem());
    }
}
