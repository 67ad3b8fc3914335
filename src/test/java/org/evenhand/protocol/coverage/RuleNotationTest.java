package org.evenhand.protocol.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleNotationTest {

    @Test
    void aModelMayNameRulesOfEveryFamily() {
        assertThat(RuleNotation.TEXT.idsIn("P24.1 · 000:17, see #P09.10, (E02), T07; Q05 C20 D16 S22 I01 A09 U2 R5."))
                .containsExactly("P24.1", "P09.10", "E02", "T07", "Q05", "C20", "D16", "S22", "I01", "A09", "U2", "R5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1095D",
                "P14D",
                "R3/PT5M",
                "001:S10",
                "2021-05-06T16:00",
                "at T16:00",
                "gateway_P09",
                "EP09.1",
                "P09.1.2",
                "H2",
                "<path d=\"M10 10 C20 20, 40 20 S80 10 T90 10\"/>"
            })
    void whatOnlyLooksLikeARuleIsPassedOver(String text) {
        assertThat(RuleNotation.TEXT.idsIn(text)).isEmpty();
    }

    @Test
    void javaNamesOnlyFamiliesThatMeanNothingElse() {
        assertThat(RuleNotation.JAVA.idsIn("P24.1 E02.1 Q05 T07 C20 D16 U2 R5, R3/PT5M and S22 I01 A09"))
                .containsExactly("P24.1", "E02.1", "Q05", "T07", "C20", "D16", "U2", "R5");
    }

    @Test
    void anIdOfTheRuleFormMustBeKnown() {
        assertThat(RuleNotation.TEXT.mustBeKnown("P99")).isTrue();
        assertThat(RuleNotation.TEXT.mustBeKnown("Q26")).isTrue();
        assertThat(RuleNotation.TEXT.mustBeKnown("S99")).isFalse();
        assertThat(RuleNotation.JAVA.mustBeKnown("P99.9")).isTrue();
        assertThat(RuleNotation.JAVA.mustBeKnown("T99")).isFalse();
    }

    @Test
    void inJavaOnlyCommentsAndLiteralsAreRead() {
        String source = """
                int P01 = '"'; // P02
                /* P03
                 * P04 */ call("P05 \\" // P06", P07); /** P08 */
                String s = \"""
                    P09 " P10
                    \""" + P11;
                """;

        String read = JavaText.commentsAndLiterals(source);

        assertThat(read.lines().flatMap(RuleNotation.JAVA::idsIn))
                .containsExactly("P02", "P03", "P04", "P05", "P06", "P08", "P09", "P10");
        assertThat(read.lines()).hasSameSizeAs(source.lines().toList());
    }
}
