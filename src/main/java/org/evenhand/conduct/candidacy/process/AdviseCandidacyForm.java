package org.evenhand.conduct.candidacy.process;

import static org.evenhand.conduct.candidacy.process.CandidacyVariables.CANDIDACY_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.candidacy.StaffCandidacies;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** Advice on the merits, with its rationale (P35.4, P35.7, P35.8). */
@Component
class AdviseCandidacyForm implements TaskForm {

    private final StaffCandidacies candidacies;

    AdviseCandidacyForm(StaffCandidacies candidacies) {
        this.candidacies = candidacies;
    }

    @Override
    public String key() {
        return "advise-candidacy";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return CandidacyShown.of(candidacies.of(CANDIDACY_ID.get(task))).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        candidacies.advise(
                CANDIDACY_ID.get(task),
                form.require("conflictWeighed"),
                form.require("rationale"),
                form.text("conditions"),
                form.submittedBy());
    }
}
