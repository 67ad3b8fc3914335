package org.evenhand.preparation.governance;

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

/** When an annual report comes out (P44.1). */
@Rule("P44.1")
class AnnualReportTimingTest {

    private static final String EXAMPLES = """
            false | false | P44_01_deferred | defer
            false | true  | P44_01_deferred | defer
            false |       | P44_01_deferred | defer
            true  | true  | P44_01_sways    | defer
            true  | false | P44_01_checked  | issue
            """;

    private static final DecisionTable TABLE = DecisionTable.of("preparation/annual-report-timing");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void itIsDeferredUnlessItIsWishedAndCannotSway(
            Boolean issueWished, @Nullable Boolean maySway, String rule, String timing) {
        assertThat(TABLE.decide(facts(issueWished, maySway))).isEqualTo(new Outcome("rule_" + rule, timing));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 2)).containsExactlyInAnyOrderElementsOf(TABLE.rules());
    }

    @Test
    void nothingIsIssuedWhileAnAnswerIsMissing() {
        assertThat(TABLE.decide(facts(true, null)).result()).isNull();
        assertThat(TABLE.decide(facts(null, false)).result()).isNull();
    }

    private static Map<String, @Nullable Object> facts(@Nullable Boolean issueWished, @Nullable Boolean maySway) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("issueWished", issueWished);
        facts.put("maySway", maySway);
        return facts;
    }
}
