package org.evenhand.imagery.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.DecisionTable;
import org.evenhand.DecisionTable.Outcome;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.election.Policies;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request to use police images: always refused under one policy, considered by the head of policy under the other. */
@EvenhandTest
@Rule("P27.2")
class ImageryUseTest {

    private static final String PRESET = "cambridgeshire-2020";
    private static final DecisionTable CRITERIA = DecisionTable.of("imagery/imagery-use-criteria");

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Outbox outbox;

    @Autowired
    ImageryUses uses;

    @Autowired
    Policies policies;

    private final String requester = "school" + UUID.randomUUID() + "@imagery.example";

    private boolean changed;

    @AfterEach
    void restorePolicy() {
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    void thePolicyDecidesWhetherItIsConsideredAtAll() {
        assertThat(CRITERIA.decide(new HashMap<>(Map.of("imageryRequest", "NO_PERMISSION"))))
                .isEqualTo(new Outcome("rule_P27_02_never", "refuse"));
        assertThat(CRITERIA.decide(new HashMap<>(Map.of("imageryRequest", "REFER", "testsPassed", true))))
                .isEqualTo(new Outcome("rule_P27_02_referred", "consider"));
        assertThat(CRITERIA.decide(new HashMap<>(Map.of("imageryRequest", "REFER", "testsPassed", false))))
                .isEqualTo(new Outcome("rule_P27_02_tests", "refuse"));
        assertThat(CRITERIA.decide(new HashMap<>(Map.of("imageryRequest", "REFER")))
                        .result())
                .as("a test is not answered")
                .isNull();
        assertThat(CRITERIA.decide(new HashMap<>(Map.of("imageryRequest", "ANOTHER", "testsPassed", true)))
                        .result())
                .isNull();
        assertThat(CRITERIA.rules()).hasSize(3);
    }

    @Test
    void underAPolicyWithoutPermissionTheRuleRefuses() {
        policy("NO_PERMISSION");
        String reference = assessed();
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThat(letter(reference, "imagery-use-refused").body())
                .contains("The badge of the force", "gives no permission", "to anyone", "001:8.30");
        assertThat(uses.of(contact(reference).id()).decidedBy()).isEqualTo(Decision.BY_RULE);
        assertThatThrownBy(() -> uses.decide(contact(reference).id(), false, true, "Yes", null, "policy-lead"))
                .hasMessageContaining("a rule stands against it");
    }

    @Test
    void elseTheHeadOfPolicyDecides() {
        policy("REFER");
        String reference = assessed();
        assertThat(office.openTasks(reference)).containsExactly("Decide imagery use");
        office.completes(
                "policy-lead",
                "Decide imagery use",
                reference,
                Map.of(
                        "useDecision", "allow",
                        "decisionReason", "With the force’s name under it",
                        "differenceReason", "The test treats it by itself"));
        assertThat(letter(reference, "imagery-use-allowed").body()).contains("With the force’s name under it");
        assertThat(contact(reference).informationProvided()).startsWith("Allowed. With the force");
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    @Test
    @Rule({"Q01", "E03.6", "E03.7"})
    void anEssentialTestRefusesOrTakesItToTheChiefExecutive() {
        policy("REFER");
        String refused = assessed(Map.of("testUsable", "yes"));
        assertThat(office.openTasks(refused)).containsExactly("Redact entry");
        assertThat(letter(refused, "imagery-use-refused").body())
                .contains("places an officer where a campaign could use them", "000:5dv")
                .doesNotContain("gives no permission");

        String doubtful = assessed(Map.of("testDoubt", "yes", "testReason", "Every school may have it"));
        assertThat(office.groupsOf(office.open("Decide imagery use", doubtful))).containsExactly("chief-executive");
        assertThat(office.sees("chief-executive", "Decide imagery use", doubtful))
                .containsEntry("essentialTestsShown", "Yes: in doubt\nEvery school may have it");
    }

    private String assessed() {
        return assessed(Map.of());
    }

    private String assessed(Map<String, Object> tests) {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.IMAGERY_USE, requester);
        triage.put("informationSought", "May we show the badge? " + UUID.randomUUID());
        office.completes("spoc", "Triage contact", reference, triage);
        Map<String, Object> form = new HashMap<>(tests);
        form.put("imageWanted", "The badge of the force");
        form.put("imageUse", "A school project");
        office.completes("spoc", "Assess imagery use", reference, form);
        return reference;
    }

    private void policy(String value) {
        changed = true;
        policies.change(
                PRESET, Map.of("imagery-request", value), "chief-executive", "For the test " + UUID.randomUUID());
    }

    private SentLetter letter(String reference, String template) {
        return outbox.of(contact(reference).id()).stream()
                .filter(letter -> letter.template().equals(template))
                .findFirst()
                .orElseThrow();
    }

    private Contact contact(String reference) {
        return register.find(reference).orElseThrow();
    }
}
