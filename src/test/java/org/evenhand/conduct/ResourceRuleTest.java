package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.conduct.resources.Purpose;
import org.evenhand.conduct.resources.Resource;
import org.evenhand.conduct.resources.ResourceRule;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule({"P39.1", "P39.2", "P39.4"})
class ResourceRuleTest {

    private static final String EXAMPLES = """
            STAFF    | FACT_CHECK        | P39_02_factCheck        | fact-check
            NOTHING  | COUNCIL_SEAT      | P39_04_councilSeat      | council-seat
            PRINTING | COUNCIL_SEAT      | P39_04_officeForCouncil | office-for-council
            STAFF    | ELECTION_MATERIAL | P39_01_electionMaterial | election-material
            PREMISES | PARTY_MEETING     | P39_01_partyMeeting     | party-meeting
            STAFF    | CANVASSING        | P39_01_canvassing       | canvassing
            STAFF    | PARTY_WORK        | P39_01_partyWork        | party-work
            PREMISES | PARTY_WORK        | P39_01_premises         | party-meeting
            SYSTEMS  | OTHER             | P39_01_systems          | systems
            EXPENSES | PARTY_WORK        | P39_01_expenses         | expenses
            PRINTING | OTHER             | P39_01_printing         | printing
            FILMING  | PARTY_WORK        | P39_01_filming          | filming
            PREMISES | OFFICIAL_BUSINESS | P39_01_official         | official
            """;

    private static final DecisionTable RULE = DecisionTable.of("conduct/resource-use");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void theRuleGoesByWhatIsAskedForAndWhatFor(String resource, String purpose, String rule, String says) {
        assertThat(decide(resource, purpose)).isEqualTo(new Outcome("rule_" + rule, says));
        assertThat(ResourceRule.of(says)).isNotEqualTo(ResourceRule.NONE);
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(EXAMPLES.lines().map(line -> "rule_" + line.split("\\|")[2].strip()))
                .containsExactlyInAnyOrderElementsOf(RULE.rules());
    }

    /** The table is unique: two rules that fit would be an error of the engine. */
    @ParameterizedTest
    @EnumSource
    void nothingOfTheOfficesIsAllowedToServeACampaign(Resource resource) {
        for (Purpose purpose : Purpose.values()) {
            ResourceRule rule =
                    ResourceRule.of(decide(resource.name(), purpose.name()).result());
            boolean harmless = purpose == Purpose.OFFICIAL_BUSINESS && resource != Resource.NOTHING
                    || purpose == Purpose.FACT_CHECK && resource == Resource.STAFF
                    || purpose == Purpose.COUNCIL_SEAT && resource == Resource.NOTHING;
            assertThat(rule.allows()).as("%s for %s", resource, purpose).isEqualTo(harmless);
        }
    }

    @Test
    void whatIsNotKnownIsNotAllowed() {
        assertThat(decide(null, null)).isEqualTo(new Outcome(null, null));
        assertThat(decide("YACHT", "OFFICIAL_BUSINESS").result()).isNull();
        assertThat(ResourceRule.of(null).allows()).isFalse();
        assertThat(Arrays.stream(ResourceRule.values()).filter(ResourceRule::allows))
                .containsExactlyInAnyOrder(ResourceRule.FACT_CHECK, ResourceRule.COUNCIL_SEAT, ResourceRule.OFFICIAL);
    }

    private static Outcome decide(@Nullable String resource, @Nullable String purpose) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("resource", resource);
        facts.put("purpose", purpose);
        return RULE.decide(facts);
    }
}
