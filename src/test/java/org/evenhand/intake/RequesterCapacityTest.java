package org.evenhand.intake;

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

@Rule({"E04", "E04.1", "E04.2", "E04.3", "E04.4", "P19.1", "P19.4", "P19.5"})
class RequesterCapacityTest {
    /** Asks as | clearly in line with the office | statutory business | rule | capacity. */
    private static final String EXAMPLES = """
            CANDIDATE | false | false | E04_03_candidate         | CANDIDATE
            CANDIDATE | true  | true  | E04_03_candidate         | CANDIDATE
            OFFICE    | true  | true  | E04_02_statutoryBusiness | STATUTORY_BUSINESS
            OFFICE    | true  | false | E04_01_usualBusiness     | USUAL_BUSINESS
            OFFICE    | false | true  | E04_04_unclear           | UNCLEAR
            OFFICE    | false | false | E04_04_unclear           | UNCLEAR
            UNCLEAR   | false | false | E04_04_unclear           | UNCLEAR
            UNCLEAR   | true  | true  | E04_04_unclear           | UNCLEAR
                      |       |       | E04_04_unclear           | UNCLEAR
            """;

    private static final DecisionTable CAPACITY = DecisionTable.of("intake/requester-capacity");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void whatIsUnclearIsNeverBusinessOfTheOffice(
            @Nullable String asksAs,
            @Nullable Boolean inOffice,
            @Nullable Boolean statutory,
            String rule,
            String capacity) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("asksAs", asksAs);
        facts.put("clearlyInOffice", inOffice);
        facts.put("statutoryBusiness", statutory);
        assertThat(CAPACITY.decide(facts)).isEqualTo(new Outcome("rule_" + rule, capacity));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 3)).containsExactlyInAnyOrderElementsOf(CAPACITY.rules());
    }
}
