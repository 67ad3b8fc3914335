package org.evenhand.preparation.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;

/** Every path of a review. */
@Rule("P02.6")
class GuidanceReviewProcessTest {

    private final ModelEngine engine = ModelEngine.fresh();

    @Test
    void itEndsWhereTheProfileStays() {
        engine.start("guidance-review", Map.of());
        engine.complete("userTask_reviewProfile", Map.of("profileChanges", "no"));
        assertThat(engine.passed()).endsWith("endEvent_profileStays");
    }

    @Test
    void aChangeAndAMissingAnswerGoToTheChiefExecutive() {
        engine.start("guidance-review", Map.of());
        engine.complete("userTask_reviewProfile", Map.of());
        engine.complete("userTask_changeProfile", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_profileChanged");
    }
}
