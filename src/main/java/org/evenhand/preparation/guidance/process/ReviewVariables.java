package org.evenhand.preparation.guidance.process;

import org.evenhand.engine.IdVariable;
import org.evenhand.engine.ProcessVariable;

/** What the process {@code guidance-review} carries. */
final class ReviewVariables {

    static final IdVariable GUIDANCE_REVIEW_ID = new IdVariable("guidanceReviewId");
    static final ProcessVariable<String> PROFILE_CHANGES = new ProcessVariable<>("profileChanges", String.class);

    private ReviewVariables() {}
}
