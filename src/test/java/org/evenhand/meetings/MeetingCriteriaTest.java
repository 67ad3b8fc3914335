package org.evenhand.meetings;

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

/** The same order of questions for everyone, under each choice of the policy. */
@Rule({"E13", "E13.1", "E13.2", "E13.3", "E13.4", "E13.5", "S18", "S19", "S32"})
class MeetingCriteriaTest {

    /** series | declared | covered | questions | status | questions policy | series policy | rule | advice; all pass the tests. */
    private static final String EXAMPLES = """
            true  | true  | false | true  | FORMALLY_DECLARED | REQUIRED  | SHOULD_DECLINE | E13_01_should          | decline-series
            true  | true  | false | true  | FORMALLY_DECLARED | REQUIRED  | MAY_DECLINE    | E13_01_may             | may-decline
            true  | true  | true  | true  | FORMALLY_DECLARED | REQUIRED  | MAY_DECLINE    | E13_03_covered         | decline-covered
            false | false | false | true  | FORMALLY_DECLARED | REQUIRED  | SHOULD_DECLINE | E13_02_undeclared      | decline-undeclared
            false | true  | true  | true  | FORMALLY_DECLARED | REQUIRED  | SHOULD_DECLINE | E13_03_covered         | decline-covered
            false | false | true  | true  | ANY               | REQUIRED  | SHOULD_DECLINE | E13_03_covered         | decline-covered
            false | true  | false | false | FORMALLY_DECLARED | REQUIRED  | SHOULD_DECLINE | E13_04_awaited         | hold
            false | true  | false | true  | FORMALLY_DECLARED | REQUIRED  | SHOULD_DECLINE | E13_05_declared        | meet
            false | false | false | true  | ANY               | REQUIRED  | SHOULD_DECLINE | E13_05_anyone          | meet
            false | true  | false | false | FORMALLY_DECLARED | REQUESTED | SHOULD_DECLINE | E13_05_requested       | meet
            false | false | false | false | ANY               | REQUESTED | SHOULD_DECLINE | E13_05_anyoneRequested | meet
            """;

    private static final DecisionTable CRITERIA = DecisionTable.of("meetings/meeting-criteria");
    private static final @Nullable Boolean[] ANSWERS = {null, false, true};

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void theFirstQuestionThatDecidesDecides(
            boolean series,
            boolean declared,
            boolean covered,
            boolean questions,
            String status,
            String questionsPolicy,
            String seriesPolicy,
            String rule,
            String advice) {
        assertThat(CRITERIA.decide(facts(series, declared, covered, questions, status, questionsPolicy, seriesPolicy)))
                .isEqualTo(new Outcome("rule_" + rule, advice));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 7))
                .containsExactlyInAnyOrderElementsOf(CRITERIA.rules().stream()
                        .filter(rule -> !rule.equals("rule_P22_05_tests"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "false, FORMALLY_DECLARED, true, REQUIRED",
        "false, ANY, false, REQUESTED",
        "true, FORMALLY_DECLARED, true, REQUIRED"
    })
    @Rule("Q01")
    void nobodyMeetsAgainstAnEssentialTestOrBeforeEachIsAnswered(
            boolean series, String status, boolean sent, String questions) {
        Map<String, @Nullable Object> facts = facts(series, true, false, sent, status, questions, "MAY_DECLINE");
        facts.put("testsPassed", false);
        assertThat(CRITERIA.decide(facts)).isEqualTo(new Outcome("rule_P22_05_tests", "decline-unfair"));
        facts.put("testsPassed", null);
        assertThat(CRITERIA.decide(facts)).isEqualTo(new Outcome(null, null));
    }

    @Test
    void nobodyMeetsWhileAnAnswerIsMissingOrARuleStandsAgainstIt() {
        for (Boolean series : ANSWERS) {
            for (Boolean declared : ANSWERS) {
                for (Boolean covered : ANSWERS) {
                    for (Boolean questions : ANSWERS) {
                        Advice advice = Advice.of(CRITERIA.decide(facts(
                                        series,
                                        declared,
                                        covered,
                                        questions,
                                        "FORMALLY_DECLARED",
                                        "REQUIRED",
                                        "SHOULD_DECLINE"))
                                .result());
                        assertThat(advice.allowsMeeting())
                                .as("%s %s %s %s", series, declared, covered, questions)
                                .isEqualTo(Boolean.FALSE.equals(series)
                                        && Boolean.TRUE.equals(declared)
                                        && Boolean.FALSE.equals(covered)
                                        && Boolean.TRUE.equals(questions));
                    }
                }
            }
        }
    }

    private static Map<String, @Nullable Object> facts(
            @Nullable Boolean series,
            @Nullable Boolean declared,
            @Nullable Boolean covered,
            @Nullable Boolean questions,
            String status,
            String questionsPolicy,
            String seriesPolicy) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("testsPassed", true);
        facts.put("meetingSeries", series);
        facts.put("formallyDeclared", declared);
        facts.put("coveredByDocuments", covered);
        facts.put("questionsSent", questions);
        facts.put("meetingStatus", status);
        facts.put("meetingQuestions", questionsPolicy);
        facts.put("regularMeetings", seriesPolicy);
        return facts;
    }
}
