package org.evenhand.preparation.guidance.process;

import static org.evenhand.preparation.guidance.process.ReviewVariables.GUIDANCE_REVIEW_ID;
import static org.evenhand.preparation.guidance.process.ReviewVariables.PROFILE_CHANGES;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.guidance.GuidanceReviews;
import org.springframework.stereotype.Component;

/** Whether the office's policy still rests on a guidance as it should (P02.6). */
@Component
class ReviewProfileForm implements TaskForm {

    private final ReviewShown shown;
    private final GuidanceReviews reviews;

    ReviewProfileForm(ReviewShown shown, GuidanceReviews reviews) {
        this.shown = shown;
        this.reviews = reviews;
    }

    @Override
    public String key() {
        return "review-profile";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(GUIDANCE_REVIEW_ID.get(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        String changes = form.require("profileChanges");
        reviews.reviewed(
                GUIDANCE_REVIEW_ID.get(task), changes.equals("yes"), form.require("reviewFinding"), form.submittedBy());
        PROFILE_CHANGES.set(task, changes);
    }
}
