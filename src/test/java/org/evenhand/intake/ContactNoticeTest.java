package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.protocol.Rule;
import org.evenhand.register.ContactClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"P10.4", "P10.5"})
class ContactNoticeTest {

    private static final String EXAMPLES = """
            MEETING        | FORCE_FOI_UNIT | P10_04_meeting  | chief-officer,communications
            MEETING_SERIES | FORCE_FOI_UNIT | P10_04_meeting  | chief-officer,communications
            VISIT          | FORCE_FOI_UNIT | P10_04_visit    | chief-officer
            MEDIA          | OPCC_GENERAL   | P10_05_media    | communications,policy-lead
            VISIT          | OPCC_GENERAL   | P10_05_presence | policy-lead
            FILMING        | OPCC_GENERAL   | P10_05_presence | policy-lead
            IMAGERY        | OPCC_GENERAL   | P10_05_presence | policy-lead
            IMAGERY_USE    | OPCC_GENERAL   | P10_05_presence | policy-lead
            """;

    private static final DecisionTable NOTICE = DecisionTable.of("intake/contact-notice");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = EXAMPLES)
    void thoseConcernedAreToldAsThePolicySays(String contactClass, String home, String rule, String groups) {
        assertThat(NOTICE.decide(facts(ContactClass.valueOf(contactClass).name(), home)))
                .isEqualTo(new Outcome("rule_" + rule, groups));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(DecisionTable.rulesIn(EXAMPLES, 2)).containsExactlyInAnyOrderElementsOf(NOTICE.rules());
    }

    @Test
    void nobodyIsToldOfAnythingElse() {
        assertThat(NOTICE.decide(facts("INFORMATION", "OPCC_GENERAL"))).isEqualTo(new Outcome(null, null));
        assertThat(NOTICE.decide(facts("VISIT", "OPCC_ELECTION_MAILBOX"))).isEqualTo(new Outcome(null, null));
        assertThat(NOTICE.decide(facts(null, null))).isEqualTo(new Outcome(null, null));
    }

    private static Map<String, @Nullable Object> facts(@Nullable String contactClass, @Nullable String home) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("contactClass", contactClass);
        facts.put("spocHome", home);
        return facts;
    }
}
