package org.evenhand.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.DecisionTable.rulesIn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables through which every item for the public goes, each rule of each (E10). */
class ClearanceRulesTest {

    private static final DecisionTable TESTS = DecisionTable.of("publicity/publicity-tests");
    private static final DecisionTable BARS = DecisionTable.of("publicity/publicity-bars");
    private static final DecisionTable PERIOD = DecisionTable.of("publicity/publicity-period-bars");
    private static final DecisionTable OUTCOME = DecisionTable.of("publicity/clearance-outcome");

    private static final String FAILED_TESTS = """
            lawful         | P29_01_unlawful
            costEffective  | P29_01_costly
            objective      | P29_01_biased
            evenHanded     | P29_01_uneven
            appropriate    | P29_01_inappropriate
            equalityMinded | P29_01_unequal
            issuedWithCare | P29_01_careless
            """;

    private static final String ALWAYS = """
            affectsSupport  | E10_01_support   | refuse
            electionAddress | E10_02_address   | refuse
            broadcastAdvert | P29_08_broadcast | refuse
            urgesToVote     | P29_08_urging    | refuse
            swaysVote       | E10_03_sways     | amend
            """;

    private static final String IN_THE_PERIOD = """
            namesAnyone   | E10_04_names
            showsAnyone   | E10_04_shows
            arrangedEvent | P29_04_event
            nationalVisit | P29_04_visit
            guestBlog     | E10_02_blog
            """;

    /** bars | restricted | promotes | facts | exception | sensitive | policy | rule | advice. */
    private static final String OUTCOMES = """
            refuse | false | false | true  | none             | false | BAN                  | E10_04_refused             | refuse
            amend  | true  | false | true  | none             | false | BAN                  | E10_03_changed             | amend
            clear  | false | true  | false | none             | true  | BAN                  | P29_03_usual               | publish
            clear  | true  | true  | true  | policing-purpose | false | POLICING_PURPOSE     | E10_06_promotingPurpose    | publish-with-reason
            clear  | true  | true  | true  | need             | false | LEGAL_OR_OPERATIONAL | E10_06_promotingNeed       | publish-with-reason
            clear  | true  | true  | true  | newsletter       | false | ROUTINE_NEWSLETTER   | E10_08_promotingNewsletter | publish-with-reason
            clear  | true  | true  | true  | policing-purpose | false | BAN                  | E10_07_promotes            | hold
            clear  | true  | true  | true  | newsletter       | false | POLICING_PURPOSE     | E10_07_promotes            | hold
            clear  | true  | true  | true  | need             | false | ROUTINE_NEWSLETTER   | E10_07_promotes            | hold
            clear  | true  | false | true  | none             | true  | BAN                  | E10_05_facts               | publish
            clear  | true  | false | false | policing-purpose | true  | BAN                  | E10_06_purpose             | publish-with-reason
            clear  | true  | false | false | need             | true  | BAN                  | E10_06_need                | publish-with-reason
            clear  | true  | false | false | newsletter       | false | BAN                  | E10_08_newsletter          | publish-with-reason
            clear  | true  | false | false | newsletter       | true  | BAN                  | E10_09_sensitive           | chief-executive-decides
            clear  | true  | false | false | none             | true  | BAN                  | E10_09_sensitive           | chief-executive-decides
            clear  | true  | false | false | none             | false | BAN                  | P29_06_more                | hold
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FAILED_TESTS)
    @Rule("P29.1")
    void whatFailsOneOfTheSevenIsChanged(String test, String rule) {
        Map<String, @Nullable Object> facts = passed();
        assertThat(TESTS.decide(facts)).isEqualTo(new Outcome("rule_P29_01_passed", "clear"));
        facts.put(test, false);
        assertThat(TESTS.decide(facts)).isEqualTo(new Outcome("rule_" + rule, "amend"));
        facts.put(test, null);
        assertThat(TESTS.decide(facts).result()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = ALWAYS)
    @Rule({"E10", "E10.1", "E10.2", "E10.3", "P29.2", "P29.3", "P29.8"})
    void whatIsBarredAtAnyTime(String bar, String rule, String result) {
        Map<String, @Nullable Object> facts = unbarred();
        assertThat(BARS.decide(facts)).isEqualTo(new Outcome("rule_P29_03_clear", "clear"));
        facts.put(bar, true);
        assertThat(BARS.decide(facts)).isEqualTo(new Outcome("rule_" + rule, result));
        facts.put(bar, null);
        assertThat(BARS.decide(facts).result()).isNull();
    }

    @Test
    @Rule("P29.1")
    void aFailedTestIsNoReasonToOverlookABar() {
        Map<String, @Nullable Object> facts = unbarred();
        facts.put("testsResult", "amend");
        assertThat(BARS.decide(facts)).isEqualTo(new Outcome("rule_P29_01_failed", "amend"));
        facts.put("affectsSupport", true);
        assertThat(BARS.decide(facts)).isEqualTo(new Outcome("rule_E10_01_support", "refuse"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = IN_THE_PERIOD)
    @Rule({"E10.2", "E10.4", "P29.4", "Q18"})
    void whatIsBarredInThePeriodOnly(String bar, String rule) {
        Map<String, @Nullable Object> facts = inPeriod();
        assertThat(PERIOD.decide(facts)).isEqualTo(new Outcome("rule_P29_04_clear", "clear"));
        facts.put(bar, true);
        assertThat(PERIOD.decide(facts)).isEqualTo(new Outcome("rule_" + rule, "refuse"));
        facts.put("restrictedPeriod", false);
        assertThat(PERIOD.decide(facts)).isEqualTo(new Outcome("rule_P29_04_outside", "clear"));
        facts.put("restrictedPeriod", null);
        assertThat(PERIOD.decide(facts).result()).isNull();
    }

    @Test
    @Rule({"E10.1", "E10.3"})
    void whatIsBarredAtAnyTimeIsBarredInThePeriod() {
        Map<String, @Nullable Object> facts = inPeriod();
        facts.put("barsResult", "refuse");
        assertThat(PERIOD.decide(facts)).isEqualTo(new Outcome("rule_E10_01_barred", "refuse"));
        facts.put("barsResult", "amend");
        assertThat(PERIOD.decide(facts)).isEqualTo(new Outcome("rule_E10_03_changed", "amend"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = OUTCOMES)
    @Rule({"E10.3", "E10.4", "E10.5", "E10.6", "E10.7", "E10.8", "E10.9", "P29.5", "P29.6", "P29.7", "S25"})
    void theFirstRuleThatDecidesDecides(
            String bars,
            boolean restricted,
            boolean promotes,
            boolean facts,
            String exception,
            boolean sensitive,
            String policy,
            String rule,
            String advice) {
        assertThat(OUTCOME.decide(facts(bars, restricted, promotes, facts, exception, sensitive, policy)))
                .isEqualTo(new Outcome("rule_" + rule, advice));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(rulesIn(OUTCOMES, 7)).containsExactlyInAnyOrderElementsOf(OUTCOME.rules());
        assertThat(rulesIn(FAILED_TESTS, 1)).containsAll(TESTS.rules().subList(0, 7));
        assertThat(BARS.rules()).containsAll(rulesIn(ALWAYS, 1)).hasSize(7);
        assertThat(PERIOD.rules()).containsAll(rulesIn(IN_THE_PERIOD, 1)).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"periodResult", "restrictedPeriod", "promotes", "plainFacts", "exception", "sensitive"})
    @Rule("E10.9")
    void nothingIsClearedWhileAnAnswerIsMissingOrUnheardOf(String input) {
        Map<String, @Nullable Object> facts = facts("clear", true, false, false, "none", false, "BAN");
        facts.put(input, null);
        assertThat(Advice.of(OUTCOME.decide(facts).result())).isEqualTo(Advice.NONE);
        if (List.of("periodResult", "exception").contains(input)) {
            facts.put(input, "something else");
            assertThat(Advice.of(OUTCOME.decide(facts).result())).isEqualTo(Advice.NONE);
        }
        assertThat(Advice.NONE.allowsPublication()).isFalse();
    }

    private static Map<String, @Nullable Object> passed() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        FAILED_TESTS.lines().forEach(line -> facts.put(line.split("\\|")[0].strip(), true));
        return facts;
    }

    private static Map<String, @Nullable Object> unbarred() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        ALWAYS.lines().forEach(line -> facts.put(line.split("\\|")[0].strip(), false));
        facts.put("testsResult", "clear");
        return facts;
    }

    private static Map<String, @Nullable Object> inPeriod() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        IN_THE_PERIOD.lines().forEach(line -> facts.put(line.split("\\|")[0].strip(), false));
        facts.put("barsResult", "clear");
        facts.put("restrictedPeriod", true);
        return facts;
    }

    private static Map<String, @Nullable Object> facts(
            String bars,
            boolean restricted,
            boolean promotes,
            boolean plain,
            String exception,
            boolean sensitive,
            String policy) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("periodResult", bars);
        facts.put("restrictedPeriod", restricted);
        facts.put("promotes", promotes);
        facts.put("plainFacts", plain);
        facts.put("exception", exception);
        facts.put("sensitive", sensitive);
        facts.put("promotionInPeriod", policy);
        return facts;
    }
}
