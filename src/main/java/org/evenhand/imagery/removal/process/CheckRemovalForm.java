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

/** Somebody says that it is gone; a person looks (P27.7). */
@Component
class CheckRemovalForm implements TaskForm {

    private final LadderSteps ladder;
    private final Removals removals;
    private final ImageryShown shown;

    CheckRemovalForm(LadderSteps ladder, Removals removals, ImageryShown shown) {
        this.ladder = ladder;
        this.removals = removals;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "check-removal";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return shown.material(contact)
                .put("evidenceShown", shown.evidence(contact))
                .put("stepsShown", shown.steps(contact))
                .put("reportShown", removals.of(contact).reportedGone())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean gone = form.yes("imageryGone");
        ladder.checked(contact, gone, form.require("checkWords"), form.submittedBy());
        ImageryVariables.LADDER_OUTCOME.set(task, gone ? "removed" : "still-there");
    }
}
