package org.evenhand.conduct.nomination.process;

import static org.evenhand.conduct.nomination.process.NominationVariables.NOMINATION_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.nomination.NominationPapers;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The caution in the hands of the one who asks (P37.2, T41). */
@Component
class HandOverCautionForm implements TaskForm {

    private final NominationPapers papers;

    HandOverCautionForm(NominationPapers papers) {
        this.papers = papers;
    }

    @Override
    public String key() {
        return "hand-over-caution";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID id = NOMINATION_ID.get(task);
        return NominationShown.of(papers.of(id))
                .put("cautionText", papers.caution(id))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        papers.handOver(NOMINATION_ID.get(task), form.require("handedOver"), form.submittedBy());
    }
}
