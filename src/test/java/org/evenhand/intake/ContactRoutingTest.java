package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.protocol.Rule;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule({
    "P09.2", "E02", "E02.1", "E02.2", "E02.3", "E02.4", "E02.5", "E02.6", "E02.7", "E02.8", "E02.9", "E02.10", "E02.11"
})
class ContactRoutingTest {
    /** Class | holds office | covered by what is published | policy on political requests | rule | route. */
    private static final String EXAMPLES = """
            CRIME_ALLEGATION       |       |       |                    | E02_01_crime                | criminal-allegation
            FREEDOM_OF_INFORMATION |       |       |                    | E02_02_freedomOfInformation | freedom-of-information
            SUBJECT_ACCESS         |       |       |                    | E02_02_freedomOfInformation | freedom-of-information
            ELIGIBILITY            |       |       |                    | E02_03_eligibility          | contact-referral
            ELECTION_PROCESS       |       |       |                    | E02_04_electionProcess      | contact-referral
            COMPLAINT              |       |       |                    | E02_05_complaint            | contact-referral
            POLITICAL              |       |       | FORWARD_AND_DELETE | E02_06_political            | political-request
            MEDIA                  |       |       |                    | E02_07_media                | media-response
            INFORMATION            | true  |       |                    | E02_08_officeHolder         | office-holder-capacity
            VISIT                  | false |       |                    | E02_09_visit                | visit-request
            MEETING                | false |       |                    | E02_09_meeting              | meeting-request
            MEETING_SERIES         | false |       |                    | E02_09_meetingSeries        | meeting-request
            FILMING                | false |       |                    | E02_09_filming              | filming-request
            IMAGERY                | false |       |                    | E02_09_imagery              | imagery-removal
            EVENT                  | false |       |                    | E02_09_event                | event-question
            IMAGERY_USE            | false |       |                    | E02_09_imageryUse           | imagery-use
            INFORMATION            | false | true  | LOG                | E02_10_alreadyAnswered      | already-answered
            POLITICAL              | false | true  | LOG                | E02_10_alreadyAnswered      | already-answered
            INFORMATION            | false | false | FORWARD_AND_DELETE | E02_11_information          | information-request
            POLITICAL              | false | false | LOG                | E02_11_information          | information-request
            """;

    private static final DecisionTable ROUTING = DecisionTable.of("intake/contact-routing");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void aContactTakesTheRouteOfItsRule(
            String contactClass,
            @Nullable Boolean holdsOffice,
            @Nullable Boolean covered,
            @Nullable String politicalRequests,
            String rule,
            String route) {
        assertThat(ROUTING.decide(contact(contactClass, holdsOffice, covered, politicalRequests)))
                .isEqualTo(new Outcome("rule_" + rule, route));
    }

    /** Whatever is asked, a refusal has a protocol of its own; rights of access and another body's matters go before. */
    @ParameterizedTest
    @CsvSource({
        "INFORMATION, rule_P15_02_refusal",
        "POLITICAL, rule_P15_02_refusal",
        "VISIT, rule_P15_02_refusal",
        "FREEDOM_OF_INFORMATION, rule_E02_02_freedomOfInformation"
    })
    @Rule("P15.2")
    void aSuggestedRefusalTakesItsOwnWay(String contactClass, String rule) {
        var facts = contact(contactClass, false, true, "LOG");
        facts.put("refusalSuggested", true);
        assertThat(ROUTING.decide(facts).rule()).isEqualTo(rule);
    }

    /** The table asks for no date and no period, so nothing can take another way within one. */
    @Test
    @Rule("P09.14")
    void theWayIsTheSameBeforeAndInThePeriod() throws IOException {
        String table = Files.readString(Path.of("processes/intake/contact-routing.dmn"));
        assertThat(Jsoup.parse(table, Parser.xmlParser())
                        .select("inputExpression text")
                        .eachText())
                .containsExactlyInAnyOrder(
                        "contactClass", "holdsOffice", "coveredByPublished", "politicalRequests", "refusalSuggested");
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(Stream.concat(DecisionTable.rulesIn(EXAMPLES, 4).stream(), Stream.of("rule_P15_02_refusal")))
                .containsExactlyInAnyOrderElementsOf(ROUTING.rules());
    }

    /** What the law or safety demands comes before who asks, and who asks before what is published. */
    @ParameterizedTest
    @CsvSource({
        "CRIME_ALLEGATION, rule_E02_01_crime",
        "FREEDOM_OF_INFORMATION, rule_E02_02_freedomOfInformation",
        "POLITICAL, rule_E02_06_political",
        "MEDIA, rule_E02_07_media",
        "VISIT, rule_E02_08_officeHolder",
        "INFORMATION, rule_E02_08_officeHolder"
    })
    void theEarlierRuleWins(String contactClass, String rule) {
        assertThat(ROUTING.decide(contact(contactClass, true, true, "FORWARD_AND_DELETE"))
                        .rule())
                .isEqualTo(rule);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"OTHER", "STAFF_ADVICE", "information", "", "?"})
    void anUnknownClassHasNoRouteAndIsHandledByHand(@Nullable String contactClass) {
        assertThat(ROUTING.decide(contact(contactClass, false, true, "LOG"))).isEqualTo(new Outcome(null, null));
    }

    @Test
    void missingFactsAreTakenAsNotGiven() {
        assertThat(ROUTING.decide(Map.of())).isEqualTo(new Outcome(null, null));
        assertThat(ROUTING.decide(Map.of("contactClass", "INFORMATION")).result())
                .isEqualTo("information-request");
    }

    private static Map<String, @Nullable Object> contact(
            @Nullable String contactClass,
            @Nullable Boolean holdsOffice,
            @Nullable Boolean covered,
            @Nullable String politicalRequests) {
        var contact = new HashMap<String, @Nullable Object>();
        contact.put("contactClass", contactClass);
        contact.put("holdsOffice", holdsOffice);
        contact.put("coveredByPublished", covered);
        contact.put("politicalRequests", politicalRequests);
        return contact;
    }
}
