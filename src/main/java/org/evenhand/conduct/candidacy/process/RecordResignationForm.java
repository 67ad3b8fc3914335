package org.evenhand.conduct.candidacy.process;

import static org.evenhand.conduct.candidacy.process.CandidacyVariables.CANDIDACY_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.candidacy.StaffCandidacies;
import org.evenhand.conduct.candidacy.StaffCandidacy.Outcome;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** Whether somebody who wishes to stand has resigned in time (P35.3). */
@Component
class RecordResignationForm implements TaskForm {

    private final StaffCandidacies candidacies;

    RecordResignationForm(StaffCandidacies candidacies) {
        this.candidacies = candidacies;
    }

    @Override
    public String key() {
        return "record-resignation";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return CandidacyShown.of(candidacies.of(CANDIDACY_ID.get(task))).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        Outcome outcome = Outcome.valueOf(form.require("resignationOutcome"));
        String note = outcome == Outcome.NOT_RESIGNED
                ? form.require(
                        "resignationNote", "say what follows from it: nobody stands who has not resigned (P35.2).")
                : form.text("resignationNote");
        candidacies.settle(CANDIDACY_ID.get(task), outcome, note, form.submittedBy());
    }
}
