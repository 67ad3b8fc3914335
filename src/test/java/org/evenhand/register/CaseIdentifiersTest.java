package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("Q15")
class CaseIdentifiersTest {

    private static final String OFFICE = "spoc@opcc.example";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Robin Whitfield     | Robin Whitfield asked.            | [name removed] asked.
        Robin Whitfield     | ROBIN WHITFIELD asked.            | [name removed] asked.
        Robin Whitfield     | robin whitfield asked.            | [name removed] asked.
        Robin Whitfield     | Whitfield, Robin asked.           | [name removed], [name removed] asked.
        Robin Whitfield     | J. Whitfield asked.               | [name removed] asked.
        Robin Whitfield     | R J Whitfield asked.              | [name removed] asked.
        Robin Whitfield     | dear mr whitfield                 | dear [name removed]
        Robin Whitfield     | Whitfield's plan                  | [name removed] plan
        Robin Whitfield     | Whitfield’s plan                  | [name removed] plan
        Robin Whitfield     | the Whitfields agree              | the [name removed] agree
        Robin Whitfield     | see robinwhitfield.example        | see [name removed].example
        Robin Whitfield     | see @Robin_Whitfield4PCC          | see @[name removed]4PCC
        ROBIN WHITFIELD     | Whitfield asked.                  | [name removed] asked.
        Whitfield, Robin    | Robin asked.                      | [name removed] asked.
        Mark Green          | Mr Green asked.                   | [name removed] asked.
        Ann Smith-Jones     | Smith-Jones asked.                | [name removed]-[name removed] asked.
        Ann Smith-Jones     | Ann Smith Jones asked.            | [name removed] asked.
        Ann Smith-Jones     | Ms Jones asked.                   | [name removed] asked.
        Ann Smith-Jones     | Ann Smith‑Jones asked.            | [name removed] asked.
        Pat O'Brien         | Pat O’Brien asked.                | [name removed] asked.
        Pat O’Brien         | Mr O'Brien asked.                 | [name removed] asked.
        Pat O'Brien         | Pat OBrien asked.                 | [name removed] asked.
        Siân Ŵyn            | Siân Ŵyn asked.                   | [name removed] asked.
        Siân Ŵyn            | Sian Wyn asked.                   | [name removed] asked.
        Siân Ŵyn            | SIÂN asked.                       | [name removed] asked.
        Sian Wyn            | Siân asked.                       | [name removed] asked.
        Jo Li               | Ms Li asked.                      | [name removed] asked.
        Żaneta Łukasik      | Żaneta Łukasik asked.             | [name removed] asked.
        """)
    void aNameIsFoundHoweverItIsWritten(String name, String text, String removed) {
        var identifiers = new CaseIdentifiers().name(name);
        assertThat(identifiers.in(text))
                .isNotEmpty()
                .allMatch(found -> found.kind().equals("name"));
        assertThat(identifiers.removeFrom(text)).isEqualTo(removed);
        assertThat(identifiers.in(decomposed(text))).as("with accents apart").isNotEmpty();
        assertThat(identifiers.removeFrom(decomposed(text))).isEqualTo(removed);
        assertThat(new CaseIdentifiers().name(decomposed(name)).in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Inkwell Party | asked for the Inkwell party       | true
                    The Inkwell Party | as an Inkwell voter               | true
                    The Inkwell Party | fill the inkwell                  | false
                    Hedge and Copse   | hedge and copse                   | true
                    Hedge and Copse   | a hedge and a copse               | false
                    Police Party      | The Police answered               | false
                    """)
    void aPartyIsFoundWhereItIsMeant(String party, String text, boolean found) {
        var identifiers = new CaseIdentifiers().except("Exampleshire Police").party(party);
        assertThat(identifiers.in(text).isEmpty()).isNotEqualTo(found);
        if (found) {
            assertThat(identifiers.removeFrom(text)).contains("[party removed]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\u034f"})
    void invisibleCharactersHideNoName(String invisible) {
        var identifiers = new CaseIdentifiers().name("Robin Whitfield").email("r.w@x.example");
        assertThat(identifiers.in("Ms Whit" + invisible + "field asked.")).isNotEmpty();
        assertThat(identifiers.removeFrom("Ms Whit" + invisible + "field asked."))
                .isEqualTo("[name removed] asked.");
        assertThat(identifiers.in("r." + invisible + "w@x.example")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mark Green              | They mark the green spaces, and greener ones.
        Mark Green              | Denmark and Greenland are not in the area.
        Will May                | The office will say what it may publish.
        Mrs Jo van der Berg     | Mrs and Mr are titles; van and der are not names. The Van is parked.
        An Ng                   | An answer is on its way.
        Dr Sir Lord             | The Lord Lieutenant and Sir Someone came.
        J. K.                   | J. is a letter, and so is K.
        Exampleshire Votes      | Exampleshire Police publish this.
        Campaign for The Office | The Office publishes this.
        """)
    void commonWordsAreNotTakenForNames(String name, String text) {
        var identifiers = new CaseIdentifiers()
                .except("Office of the Police and Crime Commissioner for Exampleshire")
                .name(name);
        assertThat(identifiers.in(text)).isEmpty();
        assertThat(identifiers.removeFrom(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        robin@whitfield.example         | Write to ROBIN@Whitfield.Example now.
        robin@whitfield.example         | Write to robin+pcc@whitfield.example now.
        robin+pcc@whitfield.example     | Write to robin@whitfield.example now.
        robin+pcc@whitfield.example     | Write to robin+pcc@whitfield.example now.
        robin@whitfield.example         | Write to robin @ whitfield.example now.
        """)
    void anAddressIsRemovedWhole(String address, String text) {
        var identifiers = new CaseIdentifiers().name("Robin Whitfield").email(address);
        assertThat(identifiers.removeFrom(text)).isEqualTo("Write to [e-mail address removed] now.");
    }

    @Test
    void anAddressInPlaceOfANameDoesNotBanItsWords() {
        var identifiers = new CaseIdentifiers().name("robin@candidate.example");
        assertThat(identifiers.in("Candidate and Example are words.")).isEmpty();
        assertThat(identifiers.in("robin@candidate.example")).isNotEmpty();
        assertThat(new CaseIdentifiers().email("+").in("Any text.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "07700900123",
                "07700-900-123",
                "07700.900.123",
                "(07700) 900123",
                "+447700900123",
                "+44 7700 900123",
                "+44 (0)7700 900123",
                "0044 7700 900123",
                "07700 – 900 123",
                "0 7 7 0 0 9 0 0 1 2 3"
            })
    void aTelephoneNumberIsTheSameHoweverItIsWritten(String written) {
        for (String known : List.of("07700 900123", "+44 7700 900123", "00447700900123", written)) {
            var identifiers = new CaseIdentifiers().telephone(known);
            assertThat(identifiers.removeFrom("Ring " + written + " today."))
                    .as(known)
                    .isEqualTo("Ring [telephone number removed] today.");
        }
        var identifiers = new CaseIdentifiers().writtenIn("My number: " + written + ", thanks", OFFICE);
        assertThat(identifiers.in("Ring 07700 900123."))
                .as("found in a message")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"177009001234 crimes", "£7,700,900,123", "On 01/02/2026 14:30", "On 01.02.2026 at 14:30"})
    void otherNumbersStay(String text) {
        var identifiers = new CaseIdentifiers()
                .telephone("07700 900123")
                .telephone("12")
                .writtenIn("We met on 01/02/2026 14:30 and 01.02.2026 14:30.", OFFICE);
        assertThat(identifiers.in(text)).isEmpty();
    }

    @Test
    void whatAPersonWroteOfThemselvesIsFound() {
        var identifiers = new CaseIdentifiers()
                .writtenIn("I live at 12 Acacia Avenue, ZZ9 9ZZ. Write to a@b.example or " + OFFICE, OFFICE);
        assertThat(identifiers.in("12 ACACIA AVENUE"))
                .extracting(CaseIdentifiers.Found::kind)
                .containsExactly("postal address");
        assertThat(identifiers.in("zz99zz"))
                .extracting(CaseIdentifiers.Found::kind)
                .containsExactly("postcode");
        assertThat(identifiers.in("ZZ9  9ZZ")).isNotEmpty();
        assertThat(identifiers.in("A@B.example"))
                .extracting(CaseIdentifiers.Found::kind)
                .containsExactly("e-mail address");
        assertThat(identifiers.in(OFFICE)).isEmpty();
    }

    @Property(tries = 500)
    void aNameAnywhereInAnyCapitalsIsFoundAndRemoved(
            @ForAll("names") String name,
            @ForAll("prose") String before,
            @ForAll("prose") String behind,
            @ForAll("spaces") String space,
            @ForAll long seed) {
        var identifiers = new CaseIdentifiers().name(name);
        String written = anyCapitals(name, seed).replace(" ", space);
        String text = before + " " + written + " " + behind;
        assertThat(identifiers.in(text)).isNotEmpty();
        assertThat(identifiers.in(identifiers.removeFrom(text))).isEmpty();
    }

    @Property(tries = 500)
    void aPersonsAddressesAnywhereAreFoundAndRemoved(
            @ForAll("addresses") String address,
            @ForAll("telephones") String telephone,
            @ForAll("postcodes") String postcode,
            @ForAll("prose") String prose,
            @ForAll long seed) {
        var identifiers = new CaseIdentifiers()
                .writtenIn(prose + " " + address + ", " + telephone + "; " + postcode + ".", OFFICE);
        for (String identifier : List.of(address, telephone, postcode)) {
            String text = prose + " " + anyCapitals(identifier, seed) + " " + prose;
            assertThat(identifiers.in(text)).as(identifier).isNotEmpty();
            assertThat(identifiers.in(identifiers.removeFrom(text)))
                    .as(identifier)
                    .isEmpty();
        }
    }

    @Property(tries = 300)
    void aTextWithoutIdentifiersStaysAsItIs(@ForAll("names") String name, @ForAll("prose") String prose) {
        assertThat(new CaseIdentifiers().name(name).removeFrom(prose)).isEqualTo(prose);
    }

    @Provide
    Arbitrary<String> names() {
        var first = Arbitraries.of("Siân", "Robin", "Jo", "Mary-Ann", "Łucja", "Zoë", "Oonagh");
        var last = Arbitraries.of("Whitfield", "O'Brien", "Ŵyn-Jones", "Li", "Ashcombe", "D’Arcy", "Müller", "Nguyễn");
        return Combinators.combine(first, last).as((one, other) -> one + " " + other);
    }

    /** Words that are part of no name here. */
    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "the", "Officers", "patrol", "at night;", "in 2026,", "budget:", "£4.2m", "(see", "page", "9)")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(" ", "  ", "\n", "\u00a0", ". ", ", ", "\u200b \u200b");
    }

    @Provide
    Arbitrary<String> addresses() {
        var word = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(9);
        return Combinators.combine(word, Arbitraries.of(".", "_", "-", "+", ""), word, word)
                .as((one, sign, two, host) -> one + sign + two + "@" + host + ".example");
    }

    @Provide
    Arbitrary<String> telephones() {
        var digits = Arbitraries.strings().numeric().ofLength(9);
        var starts = Arbitraries.of("07", "+44 7", "+447", "+44 (0)7", "01");
        var separators = Arbitraries.of("", " ", "-", ".");
        return Combinators.combine(starts, digits, separators)
                .as((start, number, separator) -> start
                        + number.substring(0, 3)
                        + separator
                        + number.substring(3, 6)
                        + separator
                        + number.substring(6));
    }

    @Provide
    Arbitrary<String> postcodes() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(1)
                                .ofMaxLength(2),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of("", " ", "  "),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.strings().withCharRange('A', 'Z').ofLength(2))
                .as((area, district, space, sector, unit) -> area + district + space + sector + unit);
    }

    private static String anyCapitals(String text, long seed) {
        Random random = new Random(seed);
        StringBuilder result = new StringBuilder();
        text.codePoints()
                .map(c -> random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c))
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
