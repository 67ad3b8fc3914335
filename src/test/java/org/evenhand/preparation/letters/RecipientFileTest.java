package org.evenhand.preparation.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as people paste them: every line is checked, and what is wrong is said by line. */
@Rule("P34.2")
class RecipientFileTest {

    private static final String HEAD = "name,organisation,address,kind\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aListIsReadWithAnySeparatorAndItsColumnsInAnyOrder(String separator) {
        String pasted =
                "\uFEFFKind,Address,Name,Organisation\nPress,a@paper.example,\"Ann O’Dell\",\"Paper, The\"\n\nstaff,b@opcc.example,Bob,\n";
        RecipientFile file = RecipientFile.read(
                separator.equals(",")
                        ? pasted
                        : pasted.replace("\"Paper, The\"", "The Paper").replace(",", separator));
        assertThat(file.problems()).isEmpty();
        assertThat(file.recipients()).hasSize(2);
        assertThat(file.recipients().get(0).audience()).isEqualTo(Audience.EDITORS);
        assertThat(file.recipients().get(0).address()).isEqualTo("a@paper.example");
        assertThat(file.recipients().get(0).organisation()).contains("Paper");
        assertThat(file.recipients().get(1)).isEqualTo(new NewRecipient(Audience.STAFF, "Bob", "", "b@opcc.example"));
        assertThat(file.lineOf(file.recipients().get(1))).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann,Paper,nobody,press                 | is no e-mail address",
                "Ann,Paper,a@b,press                    | is no e-mail address",
                "Ann,Paper,a@paper.example,friend       | kind “friend” is not known",
                "Ann,Paper,a@paper.example,             | kind “” is not known",
                ",Paper,a@paper.example,press           | the name is missing",
                "Ann,Paper,a@paper.example              | 3 cells under 4 headings",
                "Ann,Paper,a@paper.example,press,x      | 5 cells under 4 headings",
                "Ann,\"Paper,a@paper.example,press      | quotation marks do not match"
            })
    void aWrongLineIsNamed(String line, String problem) {
        RecipientFile file = RecipientFile.read(HEAD + "Good,Paper,good@paper.example,press\n" + line);
        assertThat(file.problems()).hasSize(1);
        assertThat(file.problems().get(0).line()).isEqualTo(3);
        assertThat(file.problems().get(0).why()).contains(problem);
    }

    @Test
    void theSameAddressTwiceOnOneListIsNamedButNotOnTwo() {
        RecipientFile file = RecipientFile.read(
                HEAD + "Ann,,a@paper.example,press\nAnn,,A@PAPER.example,editor\nAnn,,a@paper.example,provider\n");
        assertThat(file.problems()).containsExactly(new LineProblem(3, "“A@PAPER.example” is on line 2 already."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \n", "%PDF-1.7 rubbish", "name,address\nAnn,a@paper.example", HEAD, "\u0000\u0001;;;\n;;"})
    void whatIsNoListIsRefusedOnItsFirstLine(String pasted) {
        RecipientFile file = RecipientFile.read(pasted);
        assertThat(file.recipients()).isEmpty();
        assertThat(file.problems()).extracting(LineProblem::line).isEqualTo(List.of(1L));
    }

    @Test
    void aListLongerThanAnyoneNeedsIsRefused() {
        assertThat(RecipientFile.read(HEAD + "x".repeat(200_000)).problems()).hasSize(1);
        StringBuilder many = new StringBuilder(HEAD);
        for (int i = 0; i <= 1_000; i++) {
            many.append("N,,n").append(i).append("@paper.example,press\n");
        }
        assertThat(RecipientFile.read(many.toString()).problems())
                .extracting(LineProblem::line)
                .containsExactly(1_002L);
    }
}
