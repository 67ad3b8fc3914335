package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.PANEL_MEETING_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.governance.PanelMeetings;
import org.springframework.stereotype.Component;

/** The agenda without what was found to be controversial (P43.1). */
@Component
class ReviseAgendaForm implements TaskForm {

    private final PanelShown shown;
    private final PanelMeetings meetings;

    ReviseAgendaForm(PanelShown shown, PanelMeetings meetings) {
        this.shown = shown;
        this.meetings = meetings;
    }

    @Override
    public String key() {
        return "revise-agenda";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(PANEL_MEETING_ID.get(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        meetings.revise(PANEL_MEETING_ID.get(task), form.require("panelAgenda"));
    }
}
