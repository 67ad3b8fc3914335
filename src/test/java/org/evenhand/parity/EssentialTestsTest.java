package org.evenhand.parity;

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

@Rule({"E03", "E03.1", "E03.2", "E03.3", "E03.4", "E03.5", "E03.6", "E03.7", "P09.5", "P09.6", "P14.2"})
class EssentialTestsTest {
    private static final String EXAMPLES = """
            testInfluences       | E03_02_influence         | refuse
            testNotForAll        | E03_05_notForAll         | refuse
            testUsable           | E03_06_usableInCampaign  | refuse
            testFavours          | E03_01_favour            | offer-to-all
            testHinders          | E03_03_business          | reshape
            testPartial          | E03_04_impartiality      | reshape
            testDisproportionate | P09_05_proportion        | reshape
            testNotPublic        | P14_02_notPublic         | chief-executive
            testDoubt            | E03_07_doubt             | chief-executive
            """;

    private static final DecisionTable TESTS = DecisionTable.of("parity/essential-tests");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void aYesLeadsWhereItsRuleSays(String test, String rule, String outcome) {
        Map<String, @Nullable Object> facts = noToEach();
        facts.put(test, true);
        assertThat(TESTS.decide(facts)).isEqualTo(new Outcome("rule_" + rule, outcome));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void aTestThatIsNotAnsweredIsNotPassed(String test, String rule, String outcome) {
        Map<String, @Nullable Object> facts = noToEach();
        facts.put(test, null);
        assertThat(TESTS.decide(facts)).isEqualTo(new Outcome(null, null));
    }

    @Test
    void aNoToEachPassesAndEveryRuleHasAnExample() {
        assertThat(TESTS.decide(noToEach())).isEqualTo(new Outcome("rule_P09_06_passed", "pass"));
        assertThat(TESTS.rules()).hasSize((int) EXAMPLES.lines().count() + 1);
    }

    /** What must be refused is refused, whatever else could have been reshaped or decided by somebody. */
    @Test
    void theGravestTestWins() {
        Map<String, @Nullable Object> facts = noToEach();
        facts.replaceAll((test, answer) -> true);
        assertThat(TESTS.decide(facts).result()).isEqualTo("refuse");
    }

    private static Map<String, @Nullable Object> noToEach() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        EXAMPLES.lines().forEach(line -> facts.put(line.split("\\|")[0].strip(), false));
        return facts;
    }
}
