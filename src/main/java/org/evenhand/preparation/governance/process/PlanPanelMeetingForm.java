package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.PANEL_DUE_AT;
import static org.evenhand.preparation.governance.process.GovernanceVariables.PANEL_MEETING_ID;

import java.util.Map;
import org.evenhand.engine.LastMinute;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.preparation.governance.PanelMeeting;
import org.evenhand.preparation.governance.PanelMeetings;
import org.springframework.stereotype.Component;

/** A meeting of the panel is dated in a pre-election period (P43). */
@Component
class PlanPanelMeetingForm implements StartForm {

    private final PanelMeetings meetings;

    PlanPanelMeetingForm(PanelMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String key() {
        return "plan-panel-meeting";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        PanelMeeting meeting =
                meetings.enter(form.day("panelMeetingOn"), form.require("panelAgenda"), form.submittedBy());
        return new Start(
                meeting.reference(),
                Map.of(
                        PANEL_MEETING_ID.name(), meeting.id().toString(),
                        PANEL_DUE_AT.name(), LastMinute.of(meeting.due())));
    }
}
