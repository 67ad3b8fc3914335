package org.evenhand.information;

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

@Rule({"P13.4", "P13.5", "P13.6"})
class DisclosurePostingTest {
    private static final String EXAMPLES = """
            SUBJECT_ACCESS         | true  | WEBSITE             | P13_06_ownData  | none
            SUBJECT_ACCESS         | false | REGISTER_OR_FOI_LOG | P13_06_ownData  | none
            FREEDOM_OF_INFORMATION | true  | WEBSITE             | P13_04_website  | website
            FREEDOM_OF_INFORMATION | true  | REGISTER_OR_FOI_LOG | P13_04_register | register
            FREEDOM_OF_INFORMATION | false | WEBSITE             | P13_05_other    | none
            FREEDOM_OF_INFORMATION | false | REGISTER_OR_FOI_LOG | P13_05_other    | none
            """;

    private static final DecisionTable POSTING = DecisionTable.of("information/disclosure-posting");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void aReplyIsPostedWhereTheRuleSays(
            String contactClass, boolean concernsElection, String place, String rule, String posting) {
        assertThat(POSTING.decide(facts(contactClass, concernsElection, place)))
                .isEqualTo(new Outcome("rule_" + rule, posting));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 3)).containsExactlyInAnyOrderElementsOf(POSTING.rules());
    }

    @Test
    void whatIsNotKnownIsPostedNowhere() {
        assertThat(POSTING.decide(facts("FREEDOM_OF_INFORMATION", null, "WEBSITE")))
                .isEqualTo(new Outcome(null, null));
        assertThat(POSTING.decide(facts("FREEDOM_OF_INFORMATION", true, "elsewhere")))
                .isEqualTo(new Outcome(null, null));
        assertThat(POSTING.decide(facts("INFORMATION", true, "WEBSITE"))).isEqualTo(new Outcome(null, null));
    }

    private static Map<String, @Nullable Object> facts(
            String contactClass, @Nullable Boolean concernsElection, String place) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("contactClass", contactClass);
        facts.put("concernsElection", concernsElection);
        facts.put("disclosurePlace", place);
        return facts;
    }
}
