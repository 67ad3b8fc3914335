package org.evenhand.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedCatalogueTest {

    private static final String SOUND = "{id: X1, text: Be fair., kind: CHECK, strength: MUST, citations: ['000:5']}";

    @Test
    void aSoundEntryIsRead() {
        assertThat(read(SOUND))
                .containsExactly(new ProtocolTopic(
                        "Fairness",
                        List.of(new ProtocolRule(
                                "X1", "Be fair.", RuleKind.CHECK, Strength.MUST, List.of("000:5"), false))));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{id: X1, kind: CHECK} | rule X1: has no text",
                "{id: X1, text: '  ', kind: CHECK} | rule X1: has no text",
                "{text: Be fair., kind: CHECK} | topic 'Fairness', rules[0]: has no id",
                "{id: X1, text: Be fair.} | rule X1: has no kind",
                "{id: X1, text: Be fair., kind: WISH} | rule X1: has the unknown kind 'WISH'",
                "{id: X1, text: Be fair., kind: CHECK, strength: OFTEN} | rule X1: has the unknown strength 'OFTEN'",
                "{id: X1, text: Be fair., kind: CHECK, citations: ['5bi']} |"
                        + " rule X1: '5bi' is not a citation like 000:11b",
                "{id: X1, text: Be fair., kind: CHECK, citations: ['009:1']} |"
                        + " rule X1: No source document is numbered 009",
                "{id: X1, text: Be fair., kind: CHECK, citations: '000:5'} | rule X1: citations is not a list",
                "{id: X1, text: Be fair., kind: CHECK, derived: maybe} | rule X1: derived is neither true nor false",
                "{id: X1, text: Be fair., kind: CHECK, citation: x} | rule X1: has the unknown field citation",
                "just words | topic 'Fairness', rules[0]: has no id"
            })
    void theStartFailsAndNamesTheEntry(String entry, String problem) {
        assertThatExceptionOfType(MalformedCatalogue.class)
                .isThrownBy(() -> read(entry))
                .withMessage("Rule catalogue, " + problem);
    }

    @Test
    void aRuleThatStandsTwiceIsRefused() {
        assertThatExceptionOfType(MalformedCatalogue.class)
                .isThrownBy(() -> new Protocol(read(SOUND + ", " + SOUND)))
                .withMessage("Rule catalogue, rule X1: stands in it twice");
    }

    @Test
    void aFileThatIsNoCatalogueIsRefused() {
        assertThatExceptionOfType(MalformedCatalogue.class)
                .isThrownBy(() -> readFile("[]"))
                .withMessage("Rule catalogue, file: has no topics");
        assertThatExceptionOfType(MalformedCatalogue.class)
                .isThrownBy(() -> readFile("topics: ["))
                .withMessageStartingWith("Rule catalogue, file: not valid YAML");
    }

    private static List<ProtocolTopic> read(String entries) {
        return readFile("topics: [{title: Fairness, rules: [" + entries + "]}]");
    }

    private static List<ProtocolTopic> readFile(String yaml) {
        return RuleCatalogue.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
