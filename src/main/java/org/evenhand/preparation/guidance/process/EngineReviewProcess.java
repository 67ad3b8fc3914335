package org.evenhand.preparation.guidance.process;

import static org.evenhand.preparation.guidance.process.ReviewVariables.GUIDANCE_REVIEW_ID;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.engine.AsApplication;
import org.evenhand.preparation.guidance.GuidanceReview;
import org.evenhand.preparation.guidance.ReviewProcess;
import org.springframework.stereotype.Component;

/** The door to the process {@code guidance-review}. */
@Component
class EngineReviewProcess implements ReviewProcess {

    private final RuntimeService runtime;
    private final AsApplication asApplication;

    EngineReviewProcess(RuntimeService runtime, AsApplication asApplication) {
        this.runtime = runtime;
        this.asApplication = asApplication;
    }

    @Override
    public void start(GuidanceReview review) {
        asApplication.run(() -> runtime.startProcessInstanceByKey(
                "guidance-review",
                review.reference(),
                Map.of(GUIDANCE_REVIEW_ID.name(), review.id().toString())));
    }
}
