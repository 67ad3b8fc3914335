package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.BriefingNotes;
import org.evenhand.briefings.BriefingWords;
import org.evenhand.briefings.Briefings;
import org.evenhand.briefings.Invitations;
import org.evenhand.briefings.Questions;
import org.evenhand.briefings.Records;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** What was asked and said at an event, for everyone (P21.5, P21.7). */
@Component
class NoteBriefingForm implements TaskForm {

    private final Briefings briefings;
    private final Invitations invitations;
    private final Questions questions;
    private final Records records;

    NoteBriefingForm(Briefings briefings, Invitations invitations, Questions questions, Records records) {
        this.briefings = briefings;
        this.invitations = invitations;
        this.questions = questions;
        this.records = records;
    }

    @Override
    public String key() {
        return "note-briefing";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Briefing briefing = briefings.of(BRIEFING_ID.get(task));
        String notes = briefing.notes();
        return BriefingShown.head(briefing)
                .put("guestsShown", BriefingWords.list(invitations.guests(briefing.id())))
                .put("joinedSince", BriefingShown.people(invitations.missing(briefing)))
                .put("returnReasonShown", briefing.returnReason())
                .put("briefingNotes", notes == null ? questions.frame(briefing.id()) : notes)
                .put("recordingUrl", briefing.recordingUrl())
                .put("packUrl", briefing.packUrl())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = BRIEFING_ID.get(task);
        boolean needed = form.yes("secondNeeded");
        records.note(
                id,
                new BriefingNotes(
                        form.yes("briefingTookPlace"),
                        form.require("briefingNotes"),
                        form.text("recordingUrl"),
                        form.text("packUrl")),
                form.submittedBy());
        BriefingVariables.SECOND_BRIEFING_NEEDED.set(task, needed);
    }
}
