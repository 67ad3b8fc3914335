package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.imagery.removal.RemovalLetters;
import org.springframework.stereotype.Component;

/** Another person reads the letter before it goes (P27.7). */
@Component
class ApproveRemovalLetterForm implements TaskForm {

    private final LadderSteps ladder;
    private final RemovalLetters letters;
    private final ImageryShown shown;

    ApproveRemovalLetterForm(LadderSteps ladder, RemovalLetters letters, ImageryShown shown) {
        this.ladder = ladder;
        this.letters = letters;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "approve-removal-letter";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return shown.head(contact)
                .put("letterPreview", letters.previewRemoval(contact))
                .put("evidenceShown", shown.evidence(contact))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        if (form.is("letterDecision", "approve")) {
            ladder.approveLetter(contact, form.submittedBy());
        } else {
            ladder.returnLetter(
                    contact, form.require("returnReason", "say what is to be changed."), form.submittedBy());
        }
        ImageryVariables.LETTER_DECISION.set(task, form.require("letterDecision"));
    }
}
