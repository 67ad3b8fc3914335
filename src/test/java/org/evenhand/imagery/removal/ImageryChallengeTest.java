package org.evenhand.imagery.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.election.Policy.ImageryPolicy;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The same twelve uses under each of the five policies, side by side in {@code twelve-cases.txt} (E08). */
@Rule({"E08", "E08.1", "E08.2", "E08.3", "E08.4", "E08.5", "E08.6", "E08.7", "P27.4", "P27.10", "P26.3"})
class ImageryChallengeTest {

    private static final DecisionTable CHALLENGE = DecisionTable.of("imagery/imagery-challenge");
    private static final DecisionTable STEP = DecisionTable.of("imagery/imagery-step");
    private static final int FACTS = 6;

    /** A use with its facts and what each policy says of it. */
    record Use(String words, Map<String, Boolean> facts, Map<ImageryPolicy, String> advice) {}

    static List<Use> uses() throws IOException {
        List<String> lines = new ClassPathResource("org/evenhand/imagery/twelve-cases.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> heads = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> use(heads, cells(line))).toList();
    }

    private static Use use(List<String> heads, List<String> cells) {
        List<String> inputs =
                List.of("filmedWithUs", "publishedPicture", "impliesSupport", "storyInaccurate", "priorConsent");
        Map<String, Boolean> facts = new HashMap<>();
        for (int i = 1; i < FACTS; i++) {
            facts.put(inputs.get(i - 1), cells.get(i).equals("yes"));
        }
        Map<ImageryPolicy, String> advice = new HashMap<>();
        for (int i = FACTS; i < heads.size(); i++) {
            advice.put(ImageryPolicy.valueOf(heads.get(i)), cells.get(i));
        }
        return new Use(cells.get(0), facts, advice);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    @ParameterizedTest
    @MethodSource("uses")
    void eachPolicySaysWhatItsDocumentSays(Use use) {
        use.advice()
                .forEach((policy, advice) -> assertThat(
                                decide(policy, use.facts()).result())
                        .as("%s under %s", use.words(), policy)
                        .isEqualTo(advice.equals("-") ? null : advice));
    }

    @Test
    void thereAreTwelveUsesUnderAllFivePolicies() throws IOException {
        assertThat(uses())
                .hasSize(12)
                .allSatisfy(use -> assertThat(use.advice().keySet()).containsExactlyInAnyOrder(ImageryPolicy.values()));
    }

    /** The disagreement of the documents is in the table, or the table would say nothing. */
    @Test
    void noTwoPoliciesAgreeOnAllOfThem() throws IOException {
        Set<List<String>> columns = new HashSet<>();
        for (ImageryPolicy policy : ImageryPolicy.values()) {
            columns.add(uses().stream()
                    .map(use -> String.valueOf(use.advice().get(policy)))
                    .toList());
        }
        assertThat(columns).hasSize(ImageryPolicy.values().length);
        assertThat(uses())
                .anySatisfy(
                        use -> assertThat(new HashSet<>(use.advice().values())).hasSizeGreaterThan(4));
    }

    @Test
    void everyRuleDecidesOneOfThem() throws IOException {
        List<@Nullable String> fired = uses().stream()
                .flatMap(use -> Stream.of(ImageryPolicy.values())
                        .map(policy -> decide(policy, use.facts()).rule()))
                .distinct()
                .toList();
        assertThat(fired).containsAll(CHALLENGE.rules());
    }

    @Test
    void whereNoRuleSpeaksNothingIsChallenged() {
        assertThat(CHALLENGE.decide(new HashMap<>(Map.of("imageryPolicy", "ANOTHER"))))
                .isEqualTo(new Outcome(null, null));
        assertThat(Advice.of(null).allowsChallenge()).isFalse();
        assertThat(Advice.of("something-else").allowsChallenge()).isFalse();
        assertThat(Advice.of("no-action").allowsChallenge()).isFalse();
        assertThat(Advice.of("challenge").allowsLeaving()).isFalse();
        assertThat(Advice.of("ask-removal").allowsLeaving()).isFalse();
        assertThat(Advice.of("weigh")).satisfies(advice -> {
            assertThat(advice.allowsChallenge()).isTrue();
            assertThat(advice.allowsLeaving()).isTrue();
        });
    }

    @ParameterizedTest
    @Rule({"P27.6", "P27.7", "P27.8", "P27.9", "P27.11"})
    @CsvSource(delimiter = '|', textBlock = """
            false | none              | slight  | P27_06_first   | verbal
            false | none              | grave   | P27_06_first   | verbal
            true  | verbal            | grave   | P27_07_awaited | wait
            false | verbal            | slight  | P27_07_second  | letter
            true  | letter            | serious | P27_07_awaited | wait
            false | letter            | serious | P27_08_serious | legal-advice
            false | letter            | grave   | P27_08_serious | legal-advice
            false | letter            | slight  | P27_08_slight  | returning-officer
            false | legal-advice      | grave   | P27_09_told    | returning-officer
            false | returning-officer | grave   |                |
                  | none              | grave   |                |
            false |                   | grave   |                |
            """)
    void theNextStepIsTheSameForEveryone(
            @Nullable Boolean awaiting,
            @Nullable String last,
            String severity,
            @Nullable String rule,
            @Nullable String step) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("awaitingReply", awaiting);
        facts.put("lastStep", last);
        facts.put("imagerySeverity", severity);
        assertThat(STEP.decide(facts)).isEqualTo(new Outcome(rule == null ? null : "rule_" + rule, step));
    }

    private static Outcome decide(ImageryPolicy policy, Map<String, Boolean> facts) {
        Map<String, @Nullable Object> all = new HashMap<>(facts);
        all.put("imageryPolicy", policy.name());
        return CHALLENGE.decide(all);
    }
}
