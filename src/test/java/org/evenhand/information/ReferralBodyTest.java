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

@Rule({"P16.1", "P17.1", "P17.2", "P40.1"})
class ReferralBodyTest {
    private static final String EXAMPLES = """
            ELIGIBILITY          | P16_01_eligibility         | RETURNING_OFFICER
            ELECTION_PROCESS     | P17_01_electionProcess     | RETURNING_OFFICER
            CANDIDATE_CONDUCT    | P17_02_candidateConduct    | RETURNING_OFFICER
            COMMISSIONER_CONDUCT | P40_01_commissionerConduct | PANEL
            OTHER_COMPLAINT      | P40_01_otherComplaint      | COMPLAINTS_PROCEDURE
            """;

    private static final DecisionTable BODY = DecisionTable.of("information/referral-body");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void aMatterGoesToTheBodyThatDealsWithIt(String matter, String rule, String body) {
        assertThat(BODY.decide(facts(matter))).isEqualTo(new Outcome("rule_" + rule, body));
        assertThat(ReferralBody.valueOf(body).label()).isNotBlank();
        assertThat(ReferralMatter.valueOf(matter).template()).startsWith("T");
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(EXAMPLES.lines().map(line -> "rule_" + line.split("\\|")[1].strip()))
                .containsExactlyInAnyOrderElementsOf(BODY.rules());
    }

    @Test
    void nobodyIsNamedForAnotherMatter() {
        assertThat(BODY.decide(facts("CRIME"))).isEqualTo(new Outcome(null, null));
        assertThat(BODY.decide(facts(null))).isEqualTo(new Outcome(null, null));
    }

    private static Map<String, @Nullable Object> facts(@Nullable String matter) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("referralMatter", matter);
        return facts;
    }
}
