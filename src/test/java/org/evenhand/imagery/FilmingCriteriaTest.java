package org.evenhand.imagery;

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

/** Filming by period and policy: nothing is allowed without everyone's consent, and nothing in the period under a ban. */
@Rule({"E07", "E07.1", "E07.2", "E07.3", "E07.4", "E07.5", "E07.6", "P25.2", "P25.3", "P25.6", "P26.2", "S06"})
class FilmingCriteriaTest {

    /** in the period | policy | content | campaign | staff | material | verified | mixed | news | rule | advice; all pass the tests. */
    private static final String EXAMPLES = """
            true  | BAN           | true  | false | false | false | false | false | true  | E07_02_period     | refuse
            true  | BAN           |       | false | false | false | false | false | true  | E07_02_period     | refuse
            true  | CAMPAIGN_ONLY | true  | true  | true  | false | false | false | false | E07_03_campaign   | refuse
            true  | CASE_BY_CASE  | true  | false | false | true  | false | false | false | P25_06_material   | refuse
            true  | CASE_BY_CASE  | true  | false | false | true  | true  | false | false | E07_06_case       | judge
            false | BAN           | false | false | false | false | false | false | true  | E07_01_notContent | refuse
            false | BAN           | true  | false | false | false | false | true  | true  | E07_04_mixed      | separate
            false | BAN           | true  | false | false | false | false | false | true  | E07_05_news       | allow
            false | CASE_BY_CASE  | true  | true  | false | false | false | false | false | E07_06_case       | judge
            true  | CAMPAIGN_ONLY | true  | false | true  | false | false | false | false | E07_06_noCampaign | judge
            """;

    private static final DecisionTable CRITERIA = DecisionTable.of("imagery/filming-criteria");
    private static final @Nullable Boolean[] ANSWERS = {null, false, true};

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void theCriteriaLeadToTheirAdvice(
            boolean period,
            String policy,
            @Nullable Boolean content,
            boolean campaign,
            boolean staff,
            boolean material,
            boolean verified,
            boolean mixed,
            boolean news,
            String rule,
            String advice) {
        Map<String, @Nullable Object> facts = facts(period, policy, content, campaign, mixed, news);
        facts.put("staffShown", staff);
        facts.put("materialWanted", material);
        facts.put("useVerified", verified);
        assertThat(CRITERIA.decide(facts)).isEqualTo(new Outcome("rule_" + rule, advice));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 9))
                .containsExactlyInAnyOrderElementsOf(CRITERIA.rules().stream()
                        .filter(rule -> !rule.equals("rule_P25_04_tests"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"BAN, false, true", "BAN, false, false", "CASE_BY_CASE, false, false", "CAMPAIGN_ONLY, false, false"})
    @Rule("Q01")
    void nothingIsFilmedAgainstAnEssentialTestOrBeforeEachIsAnswered(String policy, boolean mixed, boolean news) {
        Map<String, @Nullable Object> facts = facts(false, policy, true, false, mixed, news);
        facts.put("testsPassed", false);
        assertThat(CRITERIA.decide(facts)).isEqualTo(new Outcome("rule_P25_04_tests", "refuse"));
        facts.put("testsPassed", null);
        assertThat(CRITERIA.decide(facts)).isEqualTo(new Outcome(null, null));
    }

    @Test
    @Rule("Q17")
    void noAnswersAllowFilmingInThePeriodUnderABanOrWithoutConsent() {
        for (String policy : new String[] {"BAN", "CAMPAIGN_ONLY", "CASE_BY_CASE"}) {
            for (Boolean period : ANSWERS) {
                for (Boolean content : ANSWERS) {
                    for (Boolean campaign : ANSWERS) {
                        for (Boolean mixed : ANSWERS) {
                            for (Boolean news : ANSWERS) {
                                Advice advice =
                                        Advice.of(CRITERIA.decide(facts(period, policy, content, campaign, mixed, news))
                                                .result());
                                boolean banned = Boolean.TRUE.equals(period) && policy.equals("BAN");
                                if (banned || !Boolean.TRUE.equals(content)) {
                                    assertThat(advice.allowsFilming())
                                            .as("%s %s %s", policy, period, content)
                                            .isFalse();
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static Map<String, @Nullable Object> facts(
            @Nullable Boolean period,
            String policy,
            @Nullable Boolean content,
            @Nullable Boolean campaign,
            @Nullable Boolean mixed,
            @Nullable Boolean news) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("testsPassed", true);
        facts.put("restrictedPeriod", period);
        facts.put("filmingMode", policy);
        facts.put("filmingAgreed", content);
        facts.put("campaignUse", campaign);
        facts.put("staffShown", false);
        facts.put("materialWanted", false);
        facts.put("useVerified", false);
        facts.put("statementsMixed", mixed);
        facts.put("newsUse", news);
        return facts;
    }
}
