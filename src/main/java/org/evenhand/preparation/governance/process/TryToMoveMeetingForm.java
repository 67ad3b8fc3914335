package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.MEETING_MOVED;
import static org.evenhand.preparation.governance.process.GovernanceVariables.PANEL_MEETING_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.governance.PanelMeetings;
import org.springframework.stereotype.Component;

/** The meeting is moved out of the period, or stays for a reason (P43.1). */
@Component
class TryToMoveMeetingForm implements TaskForm {

    private final PanelShown shown;
    private final PanelMeetings meetings;

    TryToMoveMeetingForm(PanelShown shown, PanelMeetings meetings) {
        this.shown = shown;
        this.meetings = meetings;
    }

    @Override
    public String key() {
        return "try-to-move-meeting";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(PANEL_MEETING_ID.get(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean moved = form.yes("meetingMoved");
        if (moved) {
            meetings.move(PANEL_MEETING_ID.get(task), form.day("newDay"), form.submittedBy());
        } else {
            meetings.keep(
                    PANEL_MEETING_ID.get(task), form.require("moveReason", "say why it cannot be moved (P43.1)."));
        }
        MEETING_MOVED.set(task, moved);
    }
}
