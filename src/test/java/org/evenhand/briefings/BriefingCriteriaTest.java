package org.evenhand.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.election.Policy.EventTiming;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content first, then time, under each choice of the policy. */
@Rule({"P21.1", "P21.2", "P21.6", "P17.3", "S17"})
class BriefingCriteriaTest {

    /** factual | running of the election | second event | policy | someone declared | after the list | rule | advice. */
    private static final String EXAMPLES = """
            false | NONE                   | false | ANY               | true  | true  | P21_06_notFactual  | not-factual
            false | NONE                   | true  | ANY               | true  | true  | P21_06_notFactual  | not-factual
            true  | ALONE                  | true  | ANY               | true  | true  | P21_06_electionRun | leave-out-election
            true  | WITH_RETURNING_OFFICER | false | ANY               | false | false | P21_01_any         | hold
            true  | NONE                   | true  | AFTER_LIST        | false | false | P21_02_second      | hold
            true  | NONE                   | true  | EARLY             | true  | true  | P21_02_second      | hold
            true  | NONE                   | false | ANY               | false | false | P21_01_any         | hold
            true  | NONE                   | false | AFTER_DECLARATION | true  | false | P21_01_declared    | hold
            true  | NONE                   | false | AFTER_DECLARATION | false | false | P21_01_undeclared  | too-early
            true  | NONE                   | false | AFTER_LIST        | true  | true  | P21_01_listed      | hold
            true  | NONE                   | false | AFTER_LIST        | true  | false | P21_01_unlisted    | too-early
            true  | NONE                   | false | EARLY             | false | false | P21_01_early       | hold
            true  | NONE                   | false | EARLY             | true  | true  | P21_01_late        | too-late
            """;

    private static final DecisionTable CRITERIA = DecisionTable.of("briefings/briefing-criteria");
    private static final @Nullable Boolean[] ANSWERS = {null, false, true};
    private static final @Nullable String[] CONTENTS = {null, "NONE", "WITH_RETURNING_OFFICER", "ALONE", "OTHER"};

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void contentComesBeforeTime(
            boolean factual,
            String content,
            boolean second,
            String timing,
            boolean declared,
            boolean afterList,
            String rule,
            String advice) {
        assertThat(CRITERIA.decide(facts(factual, content, second, timing, declared, afterList)))
                .isEqualTo(new Outcome("rule_" + rule, advice));
        assertThat(Advice.of(advice)).isNotEqualTo(Advice.NONE);
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 6)).containsExactlyInAnyOrderElementsOf(CRITERIA.rules());
    }

    /** Whatever else is answered or missing, what is no fact, or speaks of the election alone, is never to be held. */
    @Test
    void nothingHoldsWhatIsNotFactual() {
        for (Boolean factual : ANSWERS) {
            for (String content : CONTENTS) {
                for (Boolean second : ANSWERS) {
                    for (EventTiming timing : EventTiming.values()) {
                        for (Boolean declared : ANSWERS) {
                            for (Boolean afterList : ANSWERS) {
                                Advice advice = Advice.of(CRITERIA.decide(
                                                facts(factual, content, second, timing.name(), declared, afterList))
                                        .result());
                                boolean sound = Boolean.TRUE.equals(factual)
                                        && ("NONE".equals(content) || "WITH_RETURNING_OFFICER".equals(content));
                                assertThat(sound || advice != Advice.HOLD)
                                        .as("%s %s %s", factual, content, timing)
                                        .isTrue();
                            }
                        }
                    }
                }
            }
        }
    }

    private static Map<String, @Nullable Object> facts(
            @Nullable Boolean factual,
            @Nullable String content,
            @Nullable Boolean second,
            @Nullable String timing,
            @Nullable Boolean declared,
            @Nullable Boolean afterList) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("factual", factual);
        facts.put("electionContent", content);
        facts.put("secondBriefing", second);
        facts.put("eventTiming", timing);
        facts.put("someoneDeclared", declared);
        facts.put("afterList", afterList);
        return facts;
    }
}
