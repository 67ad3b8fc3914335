package org.evenhand.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.engine.FieldRefused;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The criteria of a visit: each that stands against it does so by itself, and what is not answered grants nothing. */
@Rule({
    "Q01", "E06", "E06.1", "E06.2", "E06.3", "E06.4", "E06.5", "E06.6", "E06.7", "P24.2", "P24.4", "P24.5", "P24.8",
    "P24.9"
})
class VisitCriteriaTest {

    /** Against a request that meets every criterion, one answer that differs. */
    private static final String EXAMPLES = """
            nationalVisit     | true     | P24_09_nationalVisit| refuse
            publicityAim      | true     | E06_02_publicity   | refuse
            mediaAttending    | true     | E06_02_media       | refuse
            sameForAll        | false    | E06_04_notForAll   | refuse
            disruption        | any-time | E06_03_atAnyTime   | refuse
            testsPassed       | false    | P24_02_tests       | refuse
            disruption        | that-time| E06_03_atThatTime  | redate
            publicityPlan     | not-agreed | E06_05_refused   | refuse
            publicityPlan     | awaited  | E06_05_awaited     | hold
            publicityPlan     | agreed   | E06_07_approve     | approve
            healthRestricted  | true     | E06_01_virtual     | virtual
            healthRestricted  | care     | P24_08_care        | approve
            severalInterested | true     | E06_06_group       | group
            severalInterested | false    | E06_07_approve     | approve
            """;

    private static final DecisionTable CRITERIA = DecisionTable.of("visits/visit-criteria");
    private static final @Nullable Boolean[] ANSWERS = {null, false, true};

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void oneAnswerDecides(String question, String answer, String rule, String advice) {
        Map<String, @Nullable Object> facts = meetsEveryCriterion();
        if (answer.equals("care")) {
            facts.put("healthRestricted", true);
            facts.put("visitMode", "PHYSICAL");
        } else {
            facts.put(question, answer.equals("true") || answer.equals("false") ? Boolean.valueOf(answer) : answer);
        }
        assertThat(CRITERIA.decide(facts)).isEqualTo(new Outcome("rule_" + rule, advice));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 2)).containsExactlyInAnyOrderElementsOf(CRITERIA.rules());
    }

    @Test
    void noCombinationOfAnswersAllowsAGrantWhileARuleStandsAgainstItOrAnAnswerIsMissing() {
        int allowed = 0;
        for (Boolean tests : ANSWERS) {
            for (Boolean party : ANSWERS) {
                for (Boolean publicity : ANSWERS) {
                    for (Boolean media : ANSWERS) {
                        for (Boolean forAll : ANSWERS) {
                            for (Boolean restricted : ANSWERS) {
                                for (String disruption : new String[] {null, "none", "that-time", "any-time", "?"}) {
                                    for (String plan : new String[] {null, "none", "awaited", "agreed", "not-agreed"}) {
                                        Map<String, @Nullable Object> facts = meetsEveryCriterion();
                                        facts.put("testsPassed", tests);
                                        facts.put("nationalVisit", party);
                                        facts.put("publicityAim", publicity);
                                        facts.put("mediaAttending", media);
                                        facts.put("sameForAll", forAll);
                                        facts.put("healthRestricted", restricted);
                                        facts.put("disruption", disruption);
                                        facts.put("publicityPlan", plan);
                                        Advice advice =
                                                Advice.of(CRITERIA.decide(facts).result());
                                        boolean clear = Boolean.TRUE.equals(tests)
                                                && Boolean.FALSE.equals(party)
                                                && Boolean.FALSE.equals(publicity)
                                                && Boolean.FALSE.equals(media)
                                                && Boolean.TRUE.equals(forAll)
                                                && restricted != null
                                                && "none".equals(disruption)
                                                && ("none".equals(plan) || "agreed".equals(plan));
                                        assertThat(advice.allowsGrant())
                                                .as("%s", facts)
                                                .isEqualTo(clear);
                                        allowed += clear ? 1 : 0;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(allowed).isEqualTo(4);
    }

    @Test
    void nothingIsGrantedAgainstTheAdvice() {
        List<Advice> against = Arrays.stream(Advice.values())
                .filter(advice -> !advice.allowsGrant())
                .toList();
        assertThat(against).containsExactlyInAnyOrder(Advice.HOLD, Advice.REDATE, Advice.REFUSE, Advice.NONE);
        assertThat(against)
                .allSatisfy(advice -> assertThatThrownBy(() -> Visits.outcome(advice, Visits.Choice.GRANT))
                        .isInstanceOf(FieldRefused.class)
                        .hasMessageContaining("a rule stands against it"));
        assertThat(Advice.of("nonsense")).isEqualTo(Advice.NONE);
    }

    private static Map<String, @Nullable Object> meetsEveryCriterion() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("testsPassed", true);
        facts.put("nationalVisit", false);
        facts.put("publicityAim", false);
        facts.put("mediaAttending", false);
        facts.put("sameForAll", true);
        facts.put("disruption", "none");
        facts.put("publicityPlan", "none");
        facts.put("healthRestricted", false);
        facts.put("visitMode", "VIRTUAL_IF_RESTRICTED");
        facts.put("severalInterested", false);
        return facts;
    }
}
