package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.Policies;
import org.evenhand.protocol.Rule;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.OfficeGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A doubt goes up the line of command, and what is ruled can be found again. */
@EvenhandTest
class RulingsTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Rulings rulings;

    @Autowired
    MasterRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Policies policies;

    private boolean changed;
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @Rule({"P08", "P08.1", "P08.2", "P08.3"})
    void theParoIsAskedAndTheRulingToldRecordedAndFoundAgain() {
        String caseReference = office.logs("spoc", SampleCall.from("caller@rulings.example"));
        decidedBy("CEO");
        String reference = office.starts("policy-lead", "guidance-ruling", doubt(caseReference));
        office.completes(
                "chief-executive",
                "Give ruling",
                reference,
                Map.of("rulingDecision", "ASK_PARO", "paroAddress", "paro@rulings.example"));
        assertThat(lettersTo("paro@rulings.example", reference)).isEqualTo(1);
        assertThat(rulings.like(word, 10)).as("not in force yet").isEmpty();

        office.completes("spoc", "Record advice of PARO", reference, Map.of("advice", "No objection"));
        assertThat(office.sees("chief-executive", "Give ruling", reference))
                .containsEntry("adviceShown", "No objection");
        Map<String, Object> ruling = new HashMap<>(Map.of("rulingDecision", "RULE", "determination", "It may be lent"));
        assertThatThrownBy(() -> office.completes("chief-executive", "Give ruling", reference, ruling))
                .hasMessageContaining("give the reasons (P08.3)");
        ruling.put("rulingReasons", "Everyone may ask for the room");
        ruling.put("mitigations", "Offer it to all");
        office.completes("chief-executive", "Give ruling", reference, ruling);

        Ruling told = rulings.find(reference).orElseThrow();
        assertThat(told.toldAt()).isNotNull();
        assertThat(told.askedBy()).isEqualTo("policy-lead");
        assertThat(lettersTo(DemoPeople.address(OfficeGroup.POLICY_LEAD), reference))
                .isEqualTo(1);
        assertThat(register.decisions(register.find(caseReference).orElseThrow().id()))
                .filteredOn(decision -> decision.kind().equals("Ruling " + reference))
                .singleElement()
                .satisfies(decision -> assertThat(decision.reason()).isEqualTo("Everyone may ask for the room"));
        assertThat(office.openTasks(reference)).isEmpty();
        String next = office.starts("communications", "guidance-ruling", doubt(caseReference));
        assertThat(office.sees("chief-executive", "Give ruling", next).get("earlierRulings"))
                .asString()
                .contains(reference, "It may be lent", "Everyone may ask for the room");
    }

    /** Under this policy the PARO is asked first, whatever the Chief Executive would rule (S28). */
    @Test
    @Rule("P08.1")
    void whereThePolicySaysSoNothingIsRuledBeforeTheParoIsAsked() {
        String reference = underPolicy("PARO");
        assertThatThrownBy(() -> office.completes("chief-executive", "Give ruling", reference, ruling()))
                .hasMessageContaining("the PARO is asked before a doubt is decided (P08.1)");
        office.completes(
                "chief-executive",
                "Give ruling",
                reference,
                Map.of("rulingDecision", "ASK_PARO", "paroAddress", "paro@rulings.example"));
        office.completes("spoc", "Record advice of PARO", reference, Map.of("advice", "Neutral"));
        office.completes("chief-executive", "Give ruling", reference, ruling());
        assertThat(rulings.find(reference).orElseThrow().toldAt()).isNotNull();
    }

    @Test
    @Rule("P08.1")
    void aJointRulingIsToldOnlyOnceTheChiefConstableAgrees() {
        String reference = underPolicy("CEO_AND_CC");
        office.completes("chief-executive", "Give ruling", reference, ruling());
        assertThat(rulings.find(reference).orElseThrow().toldAt()).isNull();
        office.completes(
                "chief-constable",
                "Agree ruling",
                reference,
                Map.of("agreement", "DISAGREE", "disagreementReason", "Too wide"));
        assertThat(office.sees("chief-executive", "Give ruling", reference))
                .containsEntry("disagreementShown", "Too wide")
                .containsEntry("determination", "It may be lent");
        office.completes("chief-executive", "Give ruling", reference, ruling());
        office.completes("chief-constable", "Agree ruling", reference, Map.of("agreement", "AGREE"));

        Ruling told = rulings.find(reference).orElseThrow();
        assertThat(told.agreedBy()).isEqualTo("chief-constable");
        assertThat(told.toldAt()).isNotNull();
    }

    private String underPolicy(String decider) {
        decidedBy(decider);
        return office.starts("spoc", "guidance-ruling", doubt(null));
    }

    private void decidedBy(String decider) {
        if (!policies.inForce().value("doubt-decider").equals(decider)) {
            policies.change(PRESET, Map.of("doubt-decider", decider), "chief-executive", "For the test");
            changed = true;
        }
    }

    @AfterEach
    void restorePolicy() {
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    private static Map<String, Object> ruling() {
        return Map.of("rulingDecision", "RULE", "determination", "It may be lent", "rulingReasons", "Open to all");
    }

    @Test
    void anUnknownCaseOrDateIsRefusedByTheFieldsName() {
        Map<String, Object> unknown = doubt("EC-1999-9999");
        assertThatThrownBy(() -> office.starts("spoc", "guidance-ruling", unknown))
                .hasMessageContaining("“Case”: no case has this reference");
        Map<String, Object> vague = doubt(null);
        vague.put("neededBy", "soon");
        assertThatThrownBy(() -> office.starts("spoc", "guidance-ruling", vague))
                .hasMessageContaining("“Needed by”: enter a date");
    }

    private Map<String, Object> doubt(@Nullable String caseReference) {
        Map<String, Object> doubt = new HashMap<>(
                Map.of("activity", "Lend the meeting room " + word, "doubt", "Does it favour who asks first?"));
        if (caseReference != null) {
            doubt.put("caseReference", caseReference);
        }
        return doubt;
    }

    private int lettersTo(String address, String reference) {
        return jdbc.sql("select count(*) from office.outbox where recipient = ? and subject like ?")
                .params(address, reference + "%")
                .query(Integer.class)
                .single();
    }
}
