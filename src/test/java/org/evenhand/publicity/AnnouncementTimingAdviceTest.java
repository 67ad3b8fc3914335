package org.evenhand.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a decision or announcement is made, under each choice of the policy (E11). */
@Rule({"E11", "E11.1", "E11.2", "E11.3", "E11.4", "E11.5", "S26"})
class AnnouncementTimingAdviceTest {

    private static final Date EVENING = Date.from(Instant.parse("2030-04-01T22:59:00Z"));

    /** routine | planned in the period | period begun | harms | pressing | can wait | policy | rule | advice. */
    private static final String EXAMPLES = """
            true  | true  | true  | false | false | true  | NONE                       | E11_01_routine    | go
            false | false | true  | false | false | true  | NONE                       | P30_04_outside    | go
            false | true  | false | true  | true  | false | AVOID_IF_PRACTICABLE       | E11_02_before     | bring-forward
            false | true  | true  | true  | false | true  | NONE                       | E11_03_delay      | go-with-reason
            false | true  | true  | true  | false | true  | NONE_UNLESS_HARM_OR_WASTE  | E11_03_delay      | go-with-reason
            false | true  | true  | false | true  | true  | NONE                       | E11_04_pressing   | go-with-reason
            false | true  | true  | false | true  | true  | AVOID_IF_PRACTICABLE       | E11_04_pressing   | go-with-reason
            false | true  | true  | false | true  | false | NONE_UNLESS_HARM_OR_WASTE  | E11_05_harmOnly   | defer
            false | true  | true  | false | false | true  | AVOID_IF_PRACTICABLE       | E11_05_waits      | defer
            false | true  | true  | false | false | true  | NONE                       | E11_05_waits      | defer
            false | true  | true  | false | false | false | NONE                       | E11_05_none       | defer
            false | true  | true  | false | false | false | AVOID_IF_PRACTICABLE       | P30_01_cannotWait | go-with-reason
            """;

    private static final DecisionTable TABLE = DecisionTable.of("publicity/announcement-timing-advice");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void theFirstRuleThatDecidesDecides(
            boolean routine,
            boolean restricted,
            boolean begun,
            boolean harms,
            boolean pressing,
            boolean canWait,
            String policy,
            String rule,
            String advice) {
        assertThat(TABLE.decide(facts(routine, restricted, begun, harms, pressing, canWait, policy)))
                .isEqualTo(new Outcome("rule_" + rule, advice));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 7)).containsExactlyInAnyOrderElementsOf(TABLE.rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"routine", "restrictedPeriod", "periodBegun", "delayHarms", "pressingNeed", "canWait"})
    void nothingGoesAheadWhileAnAnswerIsMissing(String input) {
        Map<String, @Nullable Object> facts = facts(false, true, true, false, false, false, "AVOID_IF_PRACTICABLE");
        facts.put(input, null);
        assertThat(TimingAdvice.of(TABLE.decide(facts).result()).allows(Timing.GO))
                .isFalse();
    }

    @Test
    void anUnheardOfPolicyLetsNothingGoAhead() {
        assertThat(TABLE.decide(facts(false, true, true, false, true, false, "SOMETHING_ELSE"))
                        .result())
                .isNull();
    }

    @Test
    void theModelAsksTheTableAndThenTheChiefExecutive() {
        ModelEngine engine = engine();
        engine.start(
                "announcement-timing",
                Map.of(
                        "planItemId", "p1",
                        "routine", true,
                        "restrictedPeriod", false,
                        "periodBegun", false,
                        "delayHarms", false,
                        "pressingNeed", false,
                        "canWait", false,
                        "newPolicyInPeriod", "NONE"));
        assertThat(engine.groupsOf("userTask_decideTiming")).containsExactly("chief-executive");
        assertThat(engine.doneBy("userTask_decideTiming")).isEqualTo(EVENING);
        engine.complete("userTask_decideTiming", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_timingDecided");
    }

    @Test
    void whatSlipsIsWeighedAnewWhetherItWasDecidedOrIsBeing() {
        Map<String, Object> answers = Map.of(
                "routine", true,
                "restrictedPeriod", true,
                "periodBegun", true,
                "delayHarms", false,
                "pressingNeed", false,
                "canWait", false,
                "newPolicyInPeriod", "NONE");
        ModelEngine engine = engine();
        engine.receive("announcementTiming.slipped", Map.of("planItemId", "p1"));
        engine.run("startEvent_daySlipped");
        assertThat(engine.groupsOf("userTask_weighTiming")).containsExactly("communications");
        assertThat(engine.doneBy("userTask_weighTiming")).isEqualTo(EVENING);
        engine.complete("userTask_weighTiming", answers);
        assertThat(engine.waitingAt()).containsExactly("userTask_decideTiming");
        engine.tell("announcementTiming.slipped");
        assertThat(engine.waitingAt()).containsExactly("userTask_weighTiming");
        engine.complete("userTask_weighTiming", answers);
        engine.complete("userTask_decideTiming", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_timingDecided");
    }

    private static Map<String, @Nullable Object> facts(
            boolean routine,
            boolean restricted,
            boolean begun,
            boolean harms,
            boolean pressing,
            boolean canWait,
            String policy) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("routine", routine);
        facts.put("restrictedPeriod", restricted);
        facts.put("periodBegun", begun);
        facts.put("delayHarms", harms);
        facts.put("pressingNeed", pressing);
        facts.put("canWait", canWait);
        facts.put("newPolicyInPeriod", policy);
        return facts;
    }

    private static ModelEngine engine() {
        ModelEngine engine = ModelEngine.fresh();
        engine.bean("publicityDue", new Due());
        return engine;
    }

    /** Until when it is to be settled, as the model asks. */
    public static final class Due {
        public Date ofPlanned(String item) {
            return EVENING;
        }
    }
}
