package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.imagery.removal.OfficerLetters;
import org.springframework.stereotype.Component;

/** The note to the returning officer (P27.9, T30). */
@Component
class InformReturningOfficerForm implements TaskForm {

    private final LadderSteps ladder;
    private final OfficerLetters officer;
    private final ImageryShown shown;

    InformReturningOfficerForm(LadderSteps ladder, OfficerLetters officer, ImageryShown shown) {
        this.ladder = ladder;
        this.officer = officer;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "inform-returning-officer";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return shown.material(contact)
                .put("evidenceShown", shown.evidence(contact))
                .put("stepsShown", shown.steps(contact))
                .put("officerShown", officer.address().orElse("None"))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        String typed = form.email("officerAddress");
        String address = typed != null ? typed : officer.address().orElse(null);
        if (address == null) {
            throw form.reject("officerAddress", "the office’s profile has none: enter one (P27.9).");
        }
        ladder.prepareNote(contact, address, form.require("responseWords"), form.submittedBy());
    }
}
