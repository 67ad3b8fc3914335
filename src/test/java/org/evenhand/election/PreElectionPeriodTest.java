package org.evenhand.election;

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
import org.junit.jupiter.params.provider.EnumSource;

@Rule({"E01", "E01.1", "E01.2", "E01.3", "E01.4", "P01.2"})
class PreElectionPeriodTest {

    private static final String EXAMPLES = """
            START       | true  | NOTICE_OF_ELECTION   | false |       |                | E01_01_paroDate             | PARO_DATE
            START       | true  | NONE_SET             | true  |       |                | E01_01_paroDate             | PARO_DATE
            START       | false | NOTICE_OF_ELECTION   | false |       |                | E01_02_noticeOfElection     | NOTICE_OF_ELECTION
            START       | false | SIX_WEEKS            | false |       |                | E01_02_sixWeeks             | SIX_WEEKS_BEFORE_POLL
            START       | false | NOTICE_OF_POLL       | false |       |                | E01_02_noticeOfPoll         | NOTICE_OF_POLL
            START       | false | LOCAL_AUTHORITY_DATE | true  |       |                | E01_02_councilsDate         | COUNCILS_DATE
            START       | false | ELECTION_CALLED      | true  |       |                | E01_02_electionCalled       | ELECTION_CALLED
            START       | false | ANNOUNCED            | true  |       |                | E01_02_electionCalled       | ELECTION_CALLED
            START       | false | LOCAL_AUTHORITY_DATE | false |       |                | E01_02_dateAwaited          | NOTICE_OF_ELECTION
            START       | false | ELECTION_CALLED      | false |       |                | E01_02_dateAwaited          | NOTICE_OF_ELECTION
            START       | false | ANNOUNCED            | false |       |                | E01_02_dateAwaited          | NOTICE_OF_ELECTION
            START       | false | PARO_DECISION        | false |       |                | E01_02_paroDecisionAwaited  | SIX_WEEKS_BEFORE_POLL
            START       | false | NONE_SET             | false |       |                | E01_02_noneSet              | NO_DATE
            EARLY_START |       |                      |       | true  |                | E01_03_campaigningBegun     | CAMPAIGNING_BEGUN
            EARLY_START |       |                      |       | false |                | E01_03_campaigningNotBegun  | NO_DATE
            END         |       |                      | false |       | POLL_DAY       | E01_04_pollDay              | POLL_DAY
            END         |       |                      | true  |       | DAY_AFTER_POLL | E01_04_dayAfterPoll         | DAY_AFTER_POLL
            END         |       |                      | true  |       | COMPLETED      | E01_04_completed            | ELECTION_COMPLETED
            END         |       |                      | false |       | COMPLETED      | E01_04_completionAwaited    | TERM_END
            """;

    private static final DecisionTable TABLE = DecisionTable.of("election/pre-election-period");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void theBoundIsThatOfItsRule(
            String bound,
            @Nullable Boolean paroDateGiven,
            @Nullable String startRule,
            @Nullable Boolean dateEntered,
            @Nullable Boolean campaigningBegun,
            @Nullable String endRule,
            String rule,
            PeriodBound date) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("bound", bound);
        facts.put("paroDateGiven", paroDateGiven);
        facts.put("startRule", startRule);
        facts.put("dateEntered", dateEntered);
        facts.put("campaigningBegun", campaigningBegun);
        facts.put("endRule", endRule);
        assertThat(TABLE.decide(facts)).isEqualTo(new Outcome("rule_" + rule, date.name()));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 6)).containsExactlyInAnyOrderElementsOf(TABLE.rules());
    }

    /** So that a new rule of the policy cannot be left out of the table unseen. */
    @ParameterizedTest
    @EnumSource(PepStartRule.class)
    void everyStartRuleOfThePolicyIsCovered(PepStartRule rule) {
        for (var entered : new boolean[] {true, false}) {
            assertThat(TimetableFixture.TABLE.start(rule, false, entered)).isNotNull();
            assertThat(TimetableFixture.TABLE.start(rule, true, entered)).isEqualTo(PeriodBound.PARO_DATE);
        }
    }

    @ParameterizedTest
    @EnumSource(PepEndRule.class)
    void everyEndRuleOfThePolicyIsCovered(PepEndRule rule) {
        for (var entered : new boolean[] {true, false}) {
            assertThat(TimetableFixture.TABLE.end(rule, entered)).isNotNull();
        }
    }

    @Test
    void whatIsNotUnderstoodBoundsNothing() {
        assertThat(TABLE.decide(Map.of())).isEqualTo(new Outcome(null, null));
        assertThat(TABLE.decide(Map.of("bound", "MIDDLE"))).isEqualTo(new Outcome(null, null));
        assertThat(TABLE.decide(Map.of("bound", "END", "endRule", "poll_day"))).isEqualTo(new Outcome(null, null));
        assertThat(TABLE.decide(Map.of("bound", "START", "paroDateGiven", false, "startRule", "")))
                .isEqualTo(new Outcome(null, null));
    }
}
