package org.evenhand.conduct.posting.process;

import static org.evenhand.conduct.posting.process.PostingVariables.POSTING_HIT_ID;
import static org.evenhand.conduct.posting.process.PostingVariables.ROSTER_UPHELD;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.posting.Hit.Outcome;
import org.evenhand.conduct.posting.Postings;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** Another duty on polling day, or why the roster stands (P38.2, P38.3). */
@Component
class DecidePostingForm implements TaskForm {

    private final Postings postings;

    DecidePostingForm(Postings postings) {
        this.postings = postings;
    }

    @Override
    public String key() {
        return "decide-posting";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return HitShown.of(postings.hit(POSTING_HIT_ID.get(task))).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        Outcome outcome = Outcome.valueOf(form.require("postingOutcome"));
        postings.decide(
                POSTING_HIT_ID.get(task),
                outcome,
                form.require("postingReason"),
                form.text("newDuty"),
                form.text("decidedFor"),
                form.require("rightsBalanced"),
                form.submittedBy());
        ROSTER_UPHELD.set(task, outcome != Outcome.CHANGED);
    }
}
