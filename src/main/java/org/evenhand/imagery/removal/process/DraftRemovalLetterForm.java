package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.imagery.removal.Removals;
import org.springframework.stereotype.Component;

/** Why the use is contrary to the policy, as the letter says it (P27.7, T28). */
@Component
class DraftRemovalLetterForm implements TaskForm {

    private final LadderSteps ladder;
    private final Removals removals;
    private final ImageryShown shown;

    DraftRemovalLetterForm(LadderSteps ladder, Removals removals, ImageryShown shown) {
        this.ladder = ladder;
        this.removals = removals;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "draft-removal-letter";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return shown.material(contact)
                .put("stepsShown", shown.steps(contact))
                .put("returnedShown", removals.of(contact).letterReturned())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        ladder.draftLetter(contact, form.require("letterGrounds"), form.submittedBy());
    }
}
