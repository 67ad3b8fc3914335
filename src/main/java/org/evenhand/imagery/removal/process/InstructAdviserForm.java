package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.removal.LadderSteps;
import org.springframework.stereotype.Component;

/** Who advises on the next steps, and what is asked (P27.8, T29). */
@Component
class InstructAdviserForm implements TaskForm {

    private final LadderSteps ladder;
    private final ImageryShown shown;

    InstructAdviserForm(LadderSteps ladder, ImageryShown shown) {
        this.ladder = ladder;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "instruct-adviser";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return shown.material(contact)
                .put("evidenceShown", shown.evidence(contact))
                .put("stepsShown", shown.steps(contact))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        String adviser = form.email("adviserAddress");
        if (adviser == null) {
            throw form.reject("adviserAddress", "say who advises.");
        }
        ladder.instruct(contact, adviser, form.require("adviserQuestion"), form.submittedBy());
    }
}
