package org.evenhand.preparation.guidance.process;

import static org.evenhand.preparation.guidance.process.ReviewVariables.GUIDANCE_REVIEW_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.guidance.GuidanceReviews;
import org.springframework.stereotype.Component;

/** What the Chief Executive has changed in the policy after a review (P02.6). */
@Component
class ChangeProfileForm implements TaskForm {

    private final ReviewShown shown;
    private final GuidanceReviews reviews;

    ChangeProfileForm(ReviewShown shown, GuidanceReviews reviews) {
        this.shown = shown;
        this.reviews = reviews;
    }

    @Override
    public String key() {
        return "change-profile";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(GUIDANCE_REVIEW_ID.get(task)).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        reviews.changed(GUIDANCE_REVIEW_ID.get(task), form.require("changeMade"), form.submittedBy());
    }
}
