package org.evenhand.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a claim is answered: every rule, and what no rule covers. */
@Rule({"E09", "E09.1", "E09.2", "P28.2", "P28.3"})
class ClaimAnswerTest {

    /** wrong | misunderstanding | interpretation | press question | rule | advice. */
    private static final String EXAMPLES = """
            true  | false | false | false | E09_01_wrong          | answer
            true  | true  | true  | true  | E09_01_wrong          | answer
            false | true  | true  | false | E09_01_misunderstood  | answer
            false | false | true  | false | E09_02_interpretation | silent
            false | false | true  | true  | E09_02_interpretation | silent
            false | false | false | true  | P28_01_question       | answer
            false | false | false | false | E09_02_nothing        | silent
            """;

    private static final DecisionTable TABLE = DecisionTable.of("media/claim-answer");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void aFactIsPutRightAndAnInterpretationIsLeft(
            boolean wrong,
            boolean misunderstood,
            boolean interpretation,
            boolean question,
            String rule,
            String advice) {
        assertThat(TABLE.decide(facts(wrong, misunderstood, interpretation, question)))
                .isEqualTo(new Outcome("rule_" + rule, advice));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 4)).containsExactlyInAnyOrderElementsOf(TABLE.rules());
    }

    @ParameterizedTest
    @ValueSource(strings = {"factuallyWrong", "confusionHarms", "personalInterpretation", "pressQuestion"})
    void nothingIsSaidWhileAnAnswerIsMissing(String input) {
        Map<String, @Nullable Object> facts = facts(false, false, false, false);
        facts.put(input, null);
        assertThat(TABLE.decide(facts).result()).isNull();
    }

    private static Map<String, @Nullable Object> facts(
            boolean wrong, boolean misunderstood, boolean interpretation, boolean question) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("factuallyWrong", wrong);
        facts.put("confusionHarms", misunderstood);
        facts.put("personalInterpretation", interpretation);
        facts.put("pressQuestion", question);
        return facts;
    }
}
