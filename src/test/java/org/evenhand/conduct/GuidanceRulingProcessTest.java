package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuidanceRulingProcessTest {
    private final ModelEngine engine = ModelEngine.fresh();

    @BeforeEach
    void ask() {
        begin(engine, false);
        assertThat(engine.groupsOf("userTask_giveRuling")).containsExactly("chief-executive");
    }

    @Test
    void aRulingIsTold() {
        give("ruled");
        engine.run("serviceTask_tellRuling");
        assertThat(engine.passed()).endsWith("endEvent_rulingTold").doesNotContain("userTask_agreeRuling");
    }

    @Test
    void theParoIsAskedBeforeTheDoubtIsDecided() {
        give("ask-paro");
        assertThat(engine.groupsOf("userTask_recordAdvice")).containsExactly("spoc");
        engine.complete("userTask_recordAdvice", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_giveRuling");
    }

    @Test
    void aJointRulingIsToldOnlyWhenTheSecondAgrees() {
        give("ruled-jointly");
        assertThat(engine.groupsOf("userTask_agreeRuling")).containsExactly("chief-constable");
        engine.complete("userTask_agreeRuling", Map.of("rulingAgreed", true));
        assertThat(engine.waitingAt()).containsExactly("serviceTask_tellRuling");
    }

    @Test
    void aDisputedRulingIsDecidedAgain() {
        give("ruled-jointly");
        engine.complete("userTask_agreeRuling", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_giveRuling");
    }

    @Test
    void whereTheParoWasAskedBeforeTheirAnswerIsRecordedFirst() {
        ModelEngine asked = ModelEngine.fresh();
        begin(asked, true);
        assertThat(asked.groupsOf("userTask_recordAdvice")).containsExactly("spoc");
        asked.complete("userTask_recordAdvice", Map.of());
        assertThat(asked.waitingAt()).containsExactly("userTask_giveRuling");
    }

    private static void begin(ModelEngine engine, boolean adviceAsked) {
        engine.delegate("assignRulingDelegate", execution -> {
            execution.setVariable("rulingDecider", "chief-executive");
            execution.setVariable("adviceAsked", adviceAsked);
        });
        engine.start("guidance-ruling", Map.of("rulingId", "r1"));
        engine.run("serviceTask_assignRuling");
    }

    private void give(String outcome) {
        engine.complete("userTask_giveRuling", Map.of("rulingOutcome", outcome));
    }
}
