package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.deadlines.DateWords;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.mail.Correspondence;
import org.springframework.stereotype.Component;

/** What came of a step: it stays, or somebody has looked and it is gone (P27.6, P27.7). */
@Component
class NoteReplyForm implements TaskForm {

    private final LadderSteps ladder;
    private final Correspondence correspondence;
    private final DateWords words;
    private final ImageryShown shown;

    NoteReplyForm(LadderSteps ladder, Correspondence correspondence, DateWords words, ImageryShown shown) {
        this.ladder = ladder;
        this.correspondence = correspondence;
        this.words = words;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "note-reply";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return shown.material(contact)
                .put("stepsShown", shown.steps(contact))
                .put(
                        "replyDueShown",
                        words.day(ImageryVariables.replyDueAt(task).toInstant()))
                .put("laterMessages", correspondence.since(contact))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean removed = form.is("replyOutcome", "removed");
        if (removed) {
            ladder.removed(contact, form.require("replyWords"), form.submittedBy());
            ImageryVariables.LADDER_OUTCOME.set(task, "removed");
        } else {
            ladder.refused(contact, form.require("replyWords"), form.submittedBy());
        }
        ImageryVariables.IMAGERY_REMOVED.set(task, removed);
        ImageryVariables.replied(task);
    }
}
