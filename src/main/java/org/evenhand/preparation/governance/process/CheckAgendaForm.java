package org.evenhand.preparation.governance.process;

import static org.evenhand.preparation.governance.process.GovernanceVariables.AGENDA_NEUTRAL;
import static org.evenhand.preparation.governance.process.GovernanceVariables.PANEL_MEETING_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.governance.PanelMeetings;
import org.springframework.stereotype.Component;

/** The agenda is read for what is controversial (P43.1). */
@Component
class CheckAgendaForm implements TaskForm {

    private final PanelShown shown;
    private final PanelMeetings meetings;

    CheckAgendaForm(PanelShown shown, PanelMeetings meetings) {
        this.shown = shown;
        this.meetings = meetings;
    }

    @Override
    public String key() {
        return "check-agenda";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(PANEL_MEETING_ID.get(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean neutral = form.yes("agendaNeutral");
        String problem =
                neutral ? null : form.require("agendaProblem", "say which item is controversial, and why (P43.1).");
        meetings.check(PANEL_MEETING_ID.get(task), problem, form.submittedBy());
        AGENDA_NEUTRAL.set(task, neutral);
    }
}
