package org.evenhand.conduct.nomination.process;

import static org.evenhand.conduct.nomination.process.NominationVariables.NOMINATION_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.nomination.NominationPapers;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** Whether it was fitting to sign, with reasons (P37.1). */
@Component
class WeighNominationForm implements TaskForm {

    private final NominationPapers papers;

    WeighNominationForm(NominationPapers papers) {
        this.papers = papers;
    }

    @Override
    public String key() {
        return "weigh-nomination";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return NominationShown.of(papers.of(NOMINATION_ID.get(task))).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        papers.weigh(
                NOMINATION_ID.get(task),
                form.yes("nominationFitting"),
                form.require("nominationReasons"),
                form.text("nominationFollows"),
                form.submittedBy());
    }
}
