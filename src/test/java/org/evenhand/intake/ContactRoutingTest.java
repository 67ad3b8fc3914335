package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRoutingTest {
    private static final DecisionTable ROUTING = DecisionTable.of("intake/contact-routing");

    static Stream<Arguments> examples() {
        return Stream.of(
                arguments(contact("CRIME_ALLEGATION"), "E02_01_crime", "criminal-allegation"),
                arguments(contact("FREEDOM_OF_INFORMATION"), "E02_02_freedomOfInformation", "freedom-of-information"),
                arguments(contact("SUBJECT_ACCESS"), "E02_02_freedomOfInformation", "freedom-of-information"),
                arguments(contact("ELIGIBILITY"), "E02_03_eligibility", "eligibility-referral"),
                arguments(contact("ELECTION_PROCESS"), "E02_04_electionProcess", "election-process-referral"),
                arguments(contact("COMPLAINT"), "E02_05_complaint", "complaint"),
                arguments(
                        contact("POLITICAL", "politicalRequests", "FORWARD_AND_DELETE"),
                        "E02_06_political",
                        "political-request"),
                arguments(contact("MEDIA"), "E02_07_media", "media-response"),
                arguments(contact("INFORMATION", "holdsOffice", true), "E02_08_officeHolder", "office-holder-capacity"),
                arguments(contact("VISIT"), "E02_09_visit", "visit-request"),
                arguments(contact("MEETING"), "E02_09_meeting", "meeting-request"),
                arguments(contact("MEETING_SERIES"), "E02_09_meetingSeries", "meeting-series"),
                arguments(contact("FILMING"), "E02_09_filming", "filming-request"),
                arguments(contact("IMAGERY"), "E02_09_imagery", "imagery-removal"),
                arguments(contact("EVENT"), "E02_09_event", "briefing-event"),
                arguments(
                        contact("INFORMATION", "coveredByPublished", true),
                        "E02_10_alreadyAnswered",
                        "already-answered"),
                arguments(
                        contact("POLITICAL", "coveredByPublished", true), "E02_10_alreadyAnswered", "already-answered"),
                arguments(contact("INFORMATION"), "E02_11_information", "information-request"),
                arguments(contact("POLITICAL"), "E02_11_information", "information-request"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aContactTakesTheRouteOfItsRule(Map<String, @Nullable Object> contact, String rule, String route) {
        assertThat(ROUTING.decide(contact)).isEqualTo(new Outcome("rule_" + rule, route));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(examples().map(example -> "rule_" + example.get()[1]).distinct())
                .containsExactlyInAnyOrderElementsOf(ROUTING.rules());
    }

    /** What the law or safety demands comes before who asks and before what is published. */
    @ParameterizedTest
    @CsvSource({
        "CRIME_ALLEGATION, rule_E02_01_crime",
        "FREEDOM_OF_INFORMATION, rule_E02_02_freedomOfInformation",
        "MEDIA, rule_E02_07_media",
        "VISIT, rule_E02_08_officeHolder"
    })
    void theEarlierRuleWins(String contactClass, String rule) {
        var contact = contact(contactClass, "holdsOffice", true);
        contact.put("coveredByPublished", true);
        assertThat(ROUTING.decide(contact).rule()).isEqualTo(rule);
    }

    @Test
    void aPoliticalRequestIsLoggedLikeAnyOtherUnlessThePolicySaysOtherwise() {
        assertThat(ROUTING.decide(contact("POLITICAL", "politicalRequests", "LOG"))
                        .result())
                .isEqualTo("information-request");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"OTHER", "STAFF_ADVICE", "information", "", "?"})
    void anUnknownClassHasNoRouteAndIsHandledByHand(@Nullable String contactClass) {
        assertThat(ROUTING.decide(contact(contactClass))).isEqualTo(new Outcome(null, null));
    }

    @Test
    void missingFactsAreTakenAsNotGiven() {
        assertThat(ROUTING.decide(Map.of())).isEqualTo(new Outcome(null, null));
        assertThat(ROUTING.decide(Map.of("contactClass", "INFORMATION")).result())
                .isEqualTo("information-request");
    }

    private static Map<String, @Nullable Object> contact(@Nullable String contactClass, String fact, Object value) {
        var contact = contact(contactClass);
        contact.put(fact, value);
        return contact;
    }

    private static Map<String, @Nullable Object> contact(@Nullable String contactClass) {
        var contact = new HashMap<String, @Nullable Object>();
        contact.put("contactClass", contactClass);
        contact.put("holdsOffice", false);
        contact.put("coveredByPublished", false);
        contact.put("politicalRequests", null);
        return contact;
    }
}
