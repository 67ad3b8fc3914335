package org.evenhand.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that decide nothing and are to be known by whoever does the work: the form where they matter says them. */
@Rule({"D18", "P01.6", "P07.6", "P09.3", "P17.4", "P19.6", "P23.2", "P24.3", "P29.9", "P31.3", "P41.5"})
class ShownRulesTest {

    private static final String SHOWN = """
            D18   | election/confirm-rules-lifted      | The basic rules apply all year round
            P01.6 | election/confirm-period-rules      | Ordinary business and legal duties go on throughout
            P07.6 | intake/triage-contact              | Who does not say that they stand cannot be told apart
            P09.3 | intake/triage-contact              | an enquirer from the public, whom nobody need brief
            P17.4 | information/settle-matter          | How to take part in the vote belongs to the running of the election
            P19.6 | intake/settle-capacity             | say nothing that a campaign could use
            P23.2 | meetings/decide-meeting            | voice no political opinion and nothing that departs from
            P24.3 | visits/decide-visit                | No visit is owed to anyone
            P29.9 | publicity/assess-item              | promotional releases go out before the period
            P31.3 | publicity/switch-account           | Nothing political is shared or liked on it
            P41.5 | information/hand-over-allegation   | a national guide on malpractice
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SHOWN)
    void theFormSaysTheRuleAndCitesIt(String rule, String form, String words) throws IOException {
        assertThat(Files.readString(Path.of("forms/" + form + ".form"))
                        .lines()
                        .filter(line -> line.contains("(" + rule + " ·") || line.contains("; " + rule + " ·")))
                .singleElement()
                .asString()
                .contains(words);
    }
}
