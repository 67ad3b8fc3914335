package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.conduct.candidacy.Post;
import org.evenhand.conduct.candidacy.PostRule;
import org.evenhand.conduct.candidacy.Wish;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Rule({"E12", "E12.1", "E12.2", "E12.3", "E12.4", "E12.5", "E12.6", "P35.1", "P35.2", "P35.5", "P35.6", "P36.2"})
class PostRuleTest {

    /** Post | wish | restricted by the policy | deputies resign | police staff always neutral | rule | what it says. */
    private static final String EXAMPLES = """
            OFFICE_STAFF            | STAND   | true  | false | false | E12_01_officeStand          | resign
            OFFICER                 | STAND   | false | false | false | E12_02_policeStand          | resign
            POLICE_STAFF            | STAND   | false | false | false | E12_02_policeStand          | resign
            OFFICE_STAFF            | SUPPORT | true  | false | false | E12_03_officeSupport        | membership-only
            OFFICE_STAFF            | SUPPORT | false | false | false | E12_03_officeUnlisted       | off-duty
            POLICE_STAFF_RESTRICTED | SUPPORT | false | false | false | P35_05_policeRestricted     | membership-only
            COMMUNITY_SUPPORT       | SUPPORT | false | false | false | E12_04_policeSupport        | off-duty
            POLICE_STAFF            | SUPPORT | false | false | true  | P35_06_policeNeutral        | not-allowed
            OFFICER                 | SUPPORT | false | false | false | E12_05_officerSupport       | not-allowed
            DEPUTY                  | SUPPORT | true  | true  | true  | E12_06_deputySupport        | outside-paid-time
            DEPUTY                  | STAND   | true  | false | false | E12_06_deputyStaysAndStands | outside-paid-time
            DEPUTY                  | STAND   | true  | true  | false | P36_02_deputyResigns        | resign
            """;

    private static final DecisionTable RULE = DecisionTable.of("conduct/post-rule");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void theRuleGoesByThePost(
            String post, String wish, boolean restricted, boolean resigns, boolean neutral, String rule, String says) {
        assertThat(RULE.decide(facts(post, wish, restricted, resigns, neutral)))
                .isEqualTo(new Outcome("rule_" + rule, says));
        assertThat(PostRule.of(says)).isNotEqualTo(PostRule.NONE);
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 5)).containsExactlyInAnyOrderElementsOf(RULE.rules());
    }

    /** The table is unique: two rules that fit would be an error of the engine. */
    @ParameterizedTest
    @EnumSource
    void noPostHasTwoRulesAndFireStaffHaveNone(Post post) {
        for (Wish wish : Wish.values()) {
            for (int facts = 0; facts < 8; facts++) {
                Outcome outcome =
                        RULE.decide(facts(post.name(), wish.name(), (facts & 1) > 0, (facts & 2) > 0, (facts & 4) > 0));
                assertThat(outcome.result() == null).isEqualTo(post == Post.FIRE_STAFF);
            }
        }
    }

    @Test
    void noRuleIsMadeUpForWhatIsNotKnown() {
        assertThat(RULE.decide(facts(null, null, true, true, true))).isEqualTo(new Outcome(null, null));
        assertThat(PostRule.of(null)).isEqualTo(PostRule.NONE);
    }

    private static Map<String, @Nullable Object> facts(
            @Nullable String post, @Nullable String wish, boolean restricted, boolean resigns, boolean neutral) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("post", post);
        facts.put("wish", wish);
        facts.put("postRestricted", restricted);
        facts.put("deputyMustResign", resigns);
        facts.put("staffAlwaysNeutral", neutral);
        return facts;
    }
}
