package org.evenhand.conduct.posting.process;

import static org.evenhand.conduct.posting.process.PostingVariables.POSTING_HIT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.conduct.posting.Hit;
import org.evenhand.conduct.posting.PostingLetter;
import org.evenhand.conduct.posting.Postings;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The changed posting in the hands of the person; the Chief Constable and the line manager have a copy (T41). */
@Component
class HandOverPostingForm implements TaskForm {

    private final Postings postings;
    private final PostingLetter letter;

    HandOverPostingForm(Postings postings, PostingLetter letter) {
        this.postings = postings;
        this.letter = letter;
    }

    @Override
    public String key() {
        return "hand-over-posting";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Hit hit = postings.hit(POSTING_HIT_ID.get(task));
        return HitShown.of(hit).put("postingNote", letter.about(hit)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = POSTING_HIT_ID.get(task);
        postings.handOver(id, form.require("handedOver"), form.submittedBy());
    }
}
