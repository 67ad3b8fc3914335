package org.evenhand.preparation.guidance;

/** The process {@code guidance-review}, as the engine has it; its business key is the review's reference. */
public interface ReviewProcess {

    void start(GuidanceReview review);
}
