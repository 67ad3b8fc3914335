package org.evenhand.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolCatalogueTest {

    private final Protocol protocol = new Protocol();

    /** The number of rules under P01, P02 … P50, and under E01 … E14, as the requirements list them. */
    private static final List<Integer> RULES_OF_PROCESS = List.of(
            7, 6, 5, 4, 7, 4, 6, 3, 15, 7, 3, 3, 7, 4, 4, 2, 4, 3, 6, 4, 9, 5, 2, 9, 6, 3, 11, 5, 9, 4, 4, 1, 4, 2, 8,
            4, 2, 3, 4, 2, 5, 1, 1, 2, 4, 5, 4, 2, 2, 1);

    private static final List<Integer> RULES_OF_TABLE = List.of(4, 11, 7, 4, 4, 7, 6, 7, 2, 9, 5, 6, 5, 2);

    @ParameterizedTest(name = "{1} rules of family {0}")
    @CsvSource({
        "A, 32", "C, 23", "D, 21", "E, 93", "H, 12", "I, 54", "P, 278", "Q, 25", "R, 8", "S, 37", "T, 46", "U, 9"
    })
    void everyFamilyIsComplete(String family, int count) {
        assertThat(protocol.all())
                .filteredOn(rule -> rule.id().startsWith(family))
                .hasSize(count);
    }

    @Test
    void everyProcessHasAllItsRules() {
        assertThat(rulesPerHeading("P")).containsExactlyEntriesOf(numbered("P", RULES_OF_PROCESS));
    }

    @Test
    void everyDecisionTableHasAllItsRules() {
        assertThat(rulesPerHeading("E")).containsExactlyEntriesOf(numbered("E", RULES_OF_TABLE));
    }

    @Test
    void rulesUnderAHeadingAreNumberedWithoutGaps() {
        for (RuleGroup group : groupsWithHeading()) {
            String heading = headingOf(group);
            List<String> expected = IntStream.rangeClosed(1, group.rules().size())
                    .mapToObj(number -> heading + "." + number)
                    .toList();
            assertThat(group.rules()).extracting(ProtocolRule::id).isEqualTo(expected);
        }
    }

    @Test
    void onlyOurOwnConclusionsAndTableTitlesCiteNothing() {
        assertThat(protocol.all())
                .filteredOn(rule -> rule.citations().isEmpty() && rule.kind() != RuleKind.DECISION_TABLE)
                .isNotEmpty()
                .allMatch(ProtocolRule::derived);
    }

    @Test
    void everyTextIsOneLineInFullWords() {
        assertThat(protocol.all())
                .allSatisfy(rule -> assertThat(rule.text())
                        .doesNotContain("\n", "PEP", "CEO", "SPOC", "PARO", "FOI", "OPCC", "COG", "[d]")
                        .hasSizeLessThan(300));
    }

    @Test
    void theBasisNamesEachDocumentOnce() {
        assertThat(protocol.rule("P09.10").basis()).isEqualTo("APACE 2021: 7.6, B3-6.1.2; ACPO 2012: 10.4b6");
        assertThat(protocol.rule("P11.3").basis()).isEmpty();
    }

    @Test
    void citingShowsEachRuleWithItsParagraphs() {
        assertThat(protocol.cite("E06.2", "P11.3")).isEqualTo("E06.2 · 002:8.3, 002:8.6; P11.3");
    }

    @Test
    void anUnknownRuleIsNamed() {
        assertThat(protocol.find("P99.9")).isEmpty();
        assertThatExceptionOfType(UnknownRule.class)
                .isThrownBy(() -> protocol.cite("P09.9", "P99.9"))
                .withMessage("The protocol has no rule 'P99.9'");
    }

    private Map<String, Integer> rulesPerHeading(String family) {
        return groupsWithHeading().stream()
                .filter(group -> headingOf(group).startsWith(family))
                .collect(Collectors.toMap(
                        ProtocolCatalogueTest::headingOf, group -> group.rules().size(), Integer::sum, TreeMap::new));
    }

    private static Map<String, Integer> numbered(String family, List<Integer> counts) {
        Map<String, Integer> numbered = new TreeMap<>();
        counts.forEach(count -> numbered.put("%s%02d".formatted(family, numbered.size() + 1), count));
        return numbered;
    }

    private List<RuleGroup> groupsWithHeading() {
        return protocol.topics().stream()
                .flatMap(topic -> topic.groups().stream())
                .filter(group -> group.heading() != null)
                .toList();
    }

    private static String headingOf(RuleGroup group) {
        ProtocolRule heading = group.heading();
        return heading == null ? "" : heading.id();
    }
}
