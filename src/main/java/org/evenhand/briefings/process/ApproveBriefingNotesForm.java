package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.Briefings;
import org.evenhand.briefings.Previews;
import org.evenhand.briefings.Records;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The notes of an event are read by a second person before everyone has them (P05.7). */
@Component
class ApproveBriefingNotesForm implements TaskForm {

    private final Briefings briefings;
    private final Records records;
    private final Previews previews;

    ApproveBriefingNotesForm(Briefings briefings, Records records, Previews previews) {
        this.briefings = briefings;
        this.records = records;
        this.previews = previews;
    }

    @Override
    public String key() {
        return "approve-briefing-notes";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Briefing briefing = briefings.of(BRIEFING_ID.get(task));
        return BriefingShown.head(briefing)
                .put("notesShown", briefing.notes())
                .put("recordingShown", briefing.recordingUrl())
                .put("packShown", briefing.packUrl())
                .put(
                        "letterShown",
                        Boolean.TRUE.equals(briefing.held())
                                ? previews.record(briefing.id())
                                : "None: the event did not take place, which the public page says")
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = BRIEFING_ID.get(task);
        boolean approved = form.require("notesDecision").equals("publish");
        if (approved) {
            records.approve(id, form.submittedBy());
        } else {
            records.sendBack(id, form.require("returnReason", "say what is to be changed."), form.submittedBy());
        }
        BriefingVariables.NOTES_APPROVED.set(task, approved);
    }
}
