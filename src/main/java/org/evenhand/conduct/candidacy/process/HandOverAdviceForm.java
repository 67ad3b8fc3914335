package org.evenhand.conduct.candidacy.process;

import static org.evenhand.conduct.candidacy.process.CandidacyVariables.CANDIDACY_ID;
import static org.evenhand.conduct.candidacy.process.CandidacyVariables.STAYS_IN_POST;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.candidacy.StaffCandidacies;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The advice note in the hands of the person, with the offer to talk about it (T37). */
@Component
class HandOverAdviceForm implements TaskForm {

    private final StaffCandidacies candidacies;

    HandOverAdviceForm(StaffCandidacies candidacies) {
        this.candidacies = candidacies;
    }

    @Override
    public String key() {
        return "hand-over-advice";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID id = CANDIDACY_ID.get(task);
        return CandidacyShown.of(candidacies.of(id))
                .put("adviceNote", candidacies.note(id))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = CANDIDACY_ID.get(task);
        candidacies.handOver(id, form.require("handedOver"), form.submittedBy());
        STAYS_IN_POST.set(task, !candidacies.of(id).mustResign());
    }
}
