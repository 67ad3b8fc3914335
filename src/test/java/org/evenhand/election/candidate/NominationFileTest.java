package org.evenhand.election.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NominationFileTest {

    @Test
    @Rule("P06.1")
    void commaSeparatedTextIsReadWithCandidatesAndAgents() {
        var file = NominationFile.read("""
                Name of Candidate,Description (if any),E-mail,Website,Name of election agent,Agent e-mail
                "ALDER, Ash Morgan",Independent,ash@alder.example,https://alder.example,Dana Dogwood,dana@alder.example
                Birch Beech,The Hedge Party,,,,
                """);
        assertThat(file.problems()).isEmpty();
        assertThat(file.leftOut()).isEmpty();
        assertThat(file.lines()).hasSize(2);
        NominationLine first = file.lines().get(0);
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.candidate().surname()).isEqualTo("ALDER");
        assertThat(first.candidate().forenames()).isEqualTo("Ash Morgan");
        assertThat(first.candidate().independent()).isTrue();
        assertThat(first.candidate().emails()).containsExactly("ash@alder.example");
        assertThat(first.candidate().website()).isEqualTo("https://alder.example");
        assertThat(first.agent())
                .isEqualTo(new Details(
                        "Dana", "Dogwood", null, List.of("dana@alder.example"), null, null, OfficeHeld.NONE));
        NominationLine second = file.lines().get(1);
        assertThat(second.candidate().name()).isEqualTo("Birch Beech");
        assertThat(second.candidate().surname()).isEqualTo("Beech");
        assertThat(second.candidate().party()).isEqualTo("The Hedge Party");
        assertThat(second.agent()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFSurname,Forenames,Party\nAlder,Ash,Hedge\nBeech,Bryn,Copse\n",
                "Surname;Forenames;Party\r\nAlder;Ash;Hedge\r\nBeech;Bryn;Copse\r\n",
                "Surname\tForenames\tParty\r\nAlder\tAsh\tHedge\r\nBeech\tBryn\tCopse",
                "SURNAME , Forenames , PARTY \n\n Alder , Ash ,\u00a0Hedge\n,,\n\n\"Beech\",\"Bryn\",\"Copse\"\n\n",
                "Party,Surname,Forenames,,\nHedge,Alder,Ash,,\nCopse,Beech,Bryn,,\n",
                "Surname\tForenames\tParty\n\"Alder\"\tAsh\tHedge\nBeech\tBryn\t\"Copse\"\n"
            })
    void whateverProgramItIsPastedFrom(String pasted) {
        var file = NominationFile.read(pasted);
        assertThat(file.problems()).isEmpty();
        assertThat(file.lines().stream().map(line -> line.candidate().name()))
                .containsExactly("Ash Alder", "Bryn Beech");
        assertThat(file.lines().stream().map(line -> line.candidate().party())).containsExactly("Hedge", "Copse");
    }

    @Test
    void linesAreCountedAsThePersonSeesThem() {
        var file = NominationFile.read("Surname,Forenames,Party\n\nAlder,Ash,\"Hedge\nand Copse\"\n\n=1+1,Bryn,\n");
        assertThat(file.lines().get(0).line()).isEqualTo(3);
        assertThat(file.lines().get(0).candidate().party()).isEqualTo("Hedge and Copse");
        assertThat(file.problems().stream().map(LineProblem::line)).containsExactly(6L);
    }

    @Test
    @Rule("P05.6")
    void addressesAreLeftOutAndSaidToBe() {
        var file =
                NominationFile.read("Name,Home address,Election address\n\"Alder, Ash\",1 Acacia Avenue,Vote for me\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.leftOut()).containsExactly("Home address", "Election address");
        assertThat(file.lines().toString()).doesNotContain("Acacia", "Vote");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ,Ash,,,,                                    | Give the surname
            =HYPERLINK("http://x.example"),Ash,,,,      | begins like a formula
            @SUM(A1),Ash,,,,                            | begins like a formula
            Alder,+44,,,,                               | begins like a formula
            Alder,-1,,,,                                | begins like a formula
            Alder,Ash,=cmd,,,                           | begins like a formula
            <script>,Ash,,,,                            | characters that no name has
            Alder,Ash,,not an address,,                 | The e-mail address “not” cannot be right
            Alder,Ash,,=a@b.example,,                   | cannot be right
            Alder,Ash,,,call me,                        | The telephone number “call me” cannot be right
            Alder,Ash,,,,javascript:alert(1)            | is no web address
            Alder,Ash,,,,https://user:pw@alder.example  | is no web address
            Alder,Ash,,,,//alder.example                | is no web address
            Alder,Ash,,,,https://localhost              | is no web address
            Alder,Ash,,,,,more                          | 7 cells under 6 headings
            """)
    @Rule("P06.1")
    void aLineThatCannotBeRightIsReportedWithItsNumber(String line, String reason) {
        var file =
                NominationFile.read("Surname,Forenames,Party,E-mail,Telephone,Website\nBeech,Bryn,,,,\n" + line + "\n");
        assertThat(file.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(3));
        assertThat(file.problems().toString()).contains(reason);
    }

    @Test
    void everyBadLineIsReportedNotOnlyTheFirst() {
        var file = NominationFile.read("Surname,Forenames\n=a,Ash\nBeech,Bryn\n,Cedar\n@d,Dana\n");
        assertThat(file.problems().stream().map(LineProblem::line)).containsExactly(2L, 4L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alder,Ash", "ALDER,ASH", "Älder,Ash", "Alder,  Ash ", "Alder,Mr Ash"})
    void theSameNameTwiceIsReported(String again) {
        var file = NominationFile.read("Surname,Forenames\nAlder,Ash\nBeech,Bryn\n" + again + "\n");
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message()).contains("is on line 2 already");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `   `                                 | 1 | Nothing was pasted
            `Colour,Size\\nRed,Large\\n`          | 1 | must have headings
            `Surname,Forenames\\n`                | 2 | no line with a candidate
            `Surname,Last name\\nAlder,Alder\\n`  | 1 | Two headings mean the same
            `Surname\\nAlder\\n"Beech" Bryn\\n`   | 3 | quotation marks do not match
            `Surname\\nAlder\\n"Beech\\nCedar\\n` | 3 | quotation marks do not match
            """)
    void aListThatIsNoneIsReported(String pasted, long line, String reason) {
        var file = NominationFile.read(pasted.replace("\\n", "\n"));
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(reason);
        });
    }

    @Test
    void aHugePasteIsRefused() {
        assertThat(NominationFile.read("Surname\n" + "Alder\n".repeat(50_000)).problems())
                .isNotEmpty();
        assertThat(NominationFile.read("Surname\n" + "x".repeat(201) + "\n").problems())
                .isNotEmpty();
    }

    /** Whatever is pasted is read or reported; what is read could be kept as it is. */
    @Property(tries = 300)
    void nothingThatIsPastedIsTakenUnchecked(@ForAll("pastes") List<String> pieces) {
        String pasted = "Name,Party,E-mail,Website\n" + String.join("", pieces);
        assertThatCode(() -> NominationFile.read(pasted)).doesNotThrowAnyException();
        var file = NominationFile.read(pasted);
        if (file.problems().isEmpty()) {
            assertThat(file.lines())
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(DetailsCheck.of(line.candidate())).isEmpty());
        }
    }

    @Provide
    Arbitrary<List<String>> pastes() {
        return Arbitraries.of(
                        "Alder, Ash",
                        "\"Beech, Bryn\"",
                        ",",
                        ",",
                        ",",
                        "\n",
                        "\n",
                        "\r\n",
                        "\"",
                        "\t",
                        ";",
                        "=1",
                        "\u0000",
                        "\u202e",
                        "a@b.example",
                        "https://b.example",
                        "javascript:x",
                        "<b>",
                        "Ŵyn",
                        "’",
                        "\uFEFF")
                .list()
                .ofMaxSize(25);
    }
}
