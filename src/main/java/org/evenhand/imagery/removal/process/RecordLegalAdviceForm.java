package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.removal.LadderSteps;
import org.evenhand.imagery.removal.Rung;
import org.springframework.stereotype.Component;

/** What the adviser says; it stays in the office (P27.8). */
@Component
class RecordLegalAdviceForm implements TaskForm {

    private final LadderSteps ladder;
    private final ImageryShown shown;

    RecordLegalAdviceForm(LadderSteps ladder, ImageryShown shown) {
        this.ladder = ladder;
        this.shown = shown;
    }

    @Override
    public String key() {
        return "record-legal-advice";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID contact = CONTACT_ID.get(task);
        return shown.material(contact).put("stepsShown", shown.steps(contact)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        ladder.advised(contact, form.require("legalAdvice"), form.submittedBy());
        ImageryVariables.taken(task, Rung.LEGAL_ADVICE);
    }
}
