package org.evenhand.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicityClearanceProcessTest {

    private static final Date FREE = Date.from(Instant.parse("2030-05-07T23:00:00Z"));

    private static final Date EVENING = Date.from(Instant.parse("2030-04-01T22:59:00Z"));

    private final ModelEngine engine = ModelEngine.fresh();

    /** Until when an item is to be settled, as the model asks. */
    public static final class Due {
        public Date ofItem(String item) {
            return EVENING;
        }
    }

    @BeforeEach
    void ask() {
        engine.bean("publicityDue", new Due());
        engine.start("publicity-clearance", Map.of("clearanceId", "c1"));
        assertThat(engine.groupsOf("userTask_assessItem")).containsExactly("communications");
        assertThat(engine.doneBy("userTask_assessItem")).isEqualTo(EVENING);
        engine.complete("userTask_assessItem", answers());
        assertThat(engine.groupsOf("userTask_decideItem")).containsExactly("chief-executive");
        assertThat(engine.doneBy("userTask_decideItem")).isEqualTo(EVENING);
    }

    @Test
    void aClearedItemIsToldAndDone() {
        decide("clear");
        assertThat(engine.passed()).endsWith("endEvent_itemCleared");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    void aRefusedItemIsDone() {
        decide("refuse");
        assertThat(engine.passed()).endsWith("endEvent_itemRefused");
    }

    @Test
    void aDecisionThatNobodyKnowsClearsNothing() {
        decide("perhaps");
        assertThat(engine.passed()).endsWith("endEvent_itemRefused");
    }

    @Test
    void inDoubtTheDoubtIsRuledOnBeforeTheItemIsDecided() {
        engine.delegate("assignRulingDelegate", execution -> {
            execution.setVariable("rulingDecider", "chief-executive");
            execution.setVariable("adviceAsked", true);
        });
        engine.complete("userTask_decideItem", Map.of("clearanceDecision", "ask", "rulingId", "r1"));
        engine.run("serviceTask_assignRuling");
        assertThat(engine.waitingAt()).containsExactly("userTask_recordAdvice");
        engine.complete("userTask_recordAdvice", Map.of());
        engine.complete("userTask_giveRuling", Map.of("rulingOutcome", "ruled"));
        engine.run("serviceTask_tellRuling");
        assertThat(engine.passed()).contains("callActivity_guidanceRuling").doesNotContain("serviceTask_tellClearance");
        assertThat(engine.waitingAt()).containsExactly("userTask_decideItem");
        engine.complete("userTask_decideItem", Map.of());
        engine.run("serviceTask_tellClearance");
        assertThat(engine.passed()).as("an earlier answer is not read again").endsWith("endEvent_itemRefused");
    }

    @Test
    void aHeldItemComesBackWhenThePeriodIsOver() {
        decide("hold");
        assertThat(engine.waitingAt()).containsExactly("event_periodOver");
        assertThat(engine.dueAt("event_periodOver")).isEqualTo(FREE);
        engine.run("event_periodOver");
        engine.run("serviceTask_bringItemBack");
        assertThat(engine.waitingAt()).containsExactly("userTask_assessItem");
    }

    @Test
    void aReturnedItemIsAssessedAnew() {
        decide("return");
        assertThat(engine.groupsOf("userTask_amendItem")).containsExactly("communications");
        engine.complete("userTask_amendItem", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_assessItem");
    }

    @Test
    void aReturnedItemCanBeWithdrawn() {
        decide("return");
        engine.complete("userTask_amendItem", Map.of("itemWithdrawn", true));
        assertThat(engine.passed()).endsWith("endEvent_itemWithdrawn");
    }

    private void decide(String decision) {
        engine.complete("userTask_decideItem", Map.of("clearanceDecision", decision, "heldUntilAt", FREE));
        engine.run("serviceTask_tellClearance");
    }

    static Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>(
                Map.of("restrictedPeriod", true, "sensitive", false, "exception", "none", "promotionInPeriod", "BAN"));
        for (String test : ItemAnswers.TESTS) {
            answers.put(test, true);
        }
        for (String bar : ItemAnswers.BARS) {
            answers.put(bar, false);
        }
        return answers;
    }
}
