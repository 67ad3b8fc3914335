package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A refusal is decided by those whom its ground and the policy name, and never by its drafter. */
@EvenhandTest
@Rule({"P15", "P15.1", "P15.2", "P15.3"})
class RefusalTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Outbox outbox;

    @Autowired
    Policies policies;

    @Autowired
    Refusals refusals;

    @Autowired
    IdentityService identity;

    private final String requester = "caller" + UUID.randomUUID() + "@refusal.example";
    private boolean changed;

    @AfterEach
    void restorePolicy() {
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @ParameterizedTest
    @CsvSource({"CONFIDENTIAL, E05.1", "NOT_FOR_ALL, E05.3", "COST, E05.2"})
    @Rule({"T07", "U2"})
    void theChiefExecutiveAloneRefusesWhereThePolicyOrTheGroundSaysSo(String ground, String rule) {
        under(Map.of("refusal-decider", "CEO"));
        String reference = proposed(ground);
        office.completes("chief-executive", "Decide refusal", reference, Map.of("refusalDecision", "REFUSE"));

        SentLetter refusal = refusalOf(reference);
        assertThat(refusal.recipient()).isEqualTo(requester);
        assertThat(refusal.body())
                .contains("It names people who gave no leave", "review", "Freedom of Information Act")
                .doesNotContain("jointly");
        assertThat(decisions(reference)).contains(rule);
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThat(contact(reference).informationProvided()).startsWith("Refused. ");
    }

    @Test
    @Rule("Q22")
    void aJointRefusalIsTwoPeoples() {
        under(Map.of("refusal-decider", "JOINT"));
        String reference = proposed("SECURITY");
        office.completes("chief-executive", "Decide refusal", reference, Map.of("refusalDecision", "REFUSE"));
        assertThat(outbox.of(contact(reference).id()))
                .extracting(SentLetter::template)
                .doesNotContain("T07");
        assertThatThrownBy(() -> refusals.send(contact(reference).id(), true))
                .hasMessageContaining("not decided by all");

        identity.createMembership("chief-executive", "chief-officer");
        try {
            assertThatThrownBy(() -> office.completes(
                            "chief-executive", "Join refusal", reference, Map.of("joinDecision", "JOIN")))
                    .hasMessageContaining("a joint refusal is two people’s (Q22)");
        } finally {
            identity.deleteMembership("chief-executive", "chief-officer");
        }
        office.unclaims("chief-executive", "Join refusal", reference);
        assertThat(office.sees("chief-officer", "Join refusal", reference).toString())
                .as("the force weighs what is asked, not who asks")
                .doesNotContain(requester, "Alex Caller");
        office.completes("chief-officer", "Join refusal", reference, Map.of("joinDecision", "JOIN"));

        assertThat(refusalOf(reference).body()).contains("jointly");
    }

    @ParameterizedTest
    @CsvSource({"CEO, chief-executive", "CHIEF_CONSTABLE, chief-constable"})
    @Rule("Q22")
    void theOneWhomThePolicyNamesBreaksTheTie(String setting, String person) {
        under(Map.of("refusal-decider", "JOINT", "refusal-tie-break", setting));
        String upheld = differed();
        assertThat(office.sees(person, "Break tie", upheld)).containsEntry("differenceShown", "It is no secret");
        office.completes(person, "Break tie", upheld, Map.of("tieDecision", "REFUSE", "decisionReason", "It is"));
        assertThat(refusalOf(upheld)).isNotNull();

        String answered = differed();
        office.completes(person, "Break tie", answered, Map.of("tieDecision", "ANSWER", "decisionReason", "It is not"));
        assertThat(office.openTasks(answered)).containsExactly("Draft answer");
    }

    @Test
    void whatTheChiefExecutiveWillNotRefuseIsAnswered() {
        String reference = proposed("COST");
        office.completes(
                "chief-executive",
                "Decide refusal",
                reference,
                Map.of("refusalDecision", "ANSWER", "decisionReason", "It costs an hour"));

        assertThat(office.openTasks(reference)).containsExactly("Draft answer");
        assertThat(outbox.of(contact(reference).id()))
                .extracting(SentLetter::template)
                .doesNotContain("T07");
    }

    @Test
    void whoProposedARefusalCannotDecideIt() {
        identity.createMembership("spoc", "chief-executive");
        try {
            String reference = proposed("COST");
            assertThatThrownBy(() ->
                            office.completes("spoc", "Decide refusal", reference, Map.of("refusalDecision", "REFUSE")))
                    .hasMessageContaining("you proposed this refusal");
        } finally {
            identity.deleteMembership("spoc", "chief-executive");
        }
    }

    @Test
    @Rule({"P15.4", "Q05"})
    void aLikeRequestThatWasAnsweredDemandsAReason() {
        // The last letter would be cut from a word that is not a number.
        // letters alone: enough digits in a row are taken for a telephone number
        String word = "w" + UUID.randomUUID().toString().replaceAll("[0-9-]", "") + "e";
        answerAndPublish(word);
        String reference = drafting("How much was spent on " + word + "?");
        office.completes("spoc", "Draft answer", reference, Map.of("draftOutcome", "REFUSE"));
        Map<String, Object> proposal = proposal("COST");
        proposal.remove("differenceReason");
        assertThat(office.sees("spoc", "Propose refusal", reference).get("likeAnswersShown"))
                .asString()
                .contains(word);
        assertThatThrownBy(() -> office.completes("spoc", "Propose refusal", reference, proposal))
                .hasMessageContaining("a like request was answered: say why this one is treated differently (P15.4)");
        proposal.put("differenceReason", "The year asked for is not closed");
        office.completes("spoc", "Propose refusal", reference, proposal);
        assertThat(office.sees("chief-executive", "Decide refusal", reference))
                .containsEntry("differenceReasonShown", "The year asked for is not closed");
    }

    private void answerAndPublish(String word) {
        String reference = drafting("How much was spent on " + word + "?");
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", "80 pounds.", "replyAddress", requester));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of(
                        "publishDecision", "PUBLISH",
                        "publicQuestion", "How much was spent on " + word + "?",
                        "publicAnswer", "80 pounds."));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
    }

    private String differed() {
        String reference = proposed("COST");
        office.completes("chief-executive", "Decide refusal", reference, Map.of("refusalDecision", "REFUSE"));
        office.completes(
                "chief-officer",
                "Join refusal",
                reference,
                Map.of("joinDecision", "DIFFER", "decisionReason", "It is no secret"));
        return reference;
    }

    private String proposed(String ground) {
        String reference = drafting("Names of all applicants " + UUID.randomUUID());
        office.completes("spoc", "Draft answer", reference, Map.of("draftOutcome", "REFUSE"));
        office.completes("spoc", "Propose refusal", reference, proposal(ground));
        return reference;
    }

    private String drafting(String question) {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.INFORMATION, requester);
        triage.put("informationSought", question);
        office.completes("spoc", "Triage contact", reference, triage);
        return reference;
    }

    private static Map<String, Object> proposal(String ground) {
        return new HashMap<>(Map.of(
                "refusalGround", ground,
                "refusalReasons", "It names people who gave no leave",
                // other tests publish like words; what is asserted here is the ground
                "differenceReason", "Other people"));
    }

    private void under(Map<String, String> settings) {
        policies.change(PRESET, settings, "chief-executive", "For the test " + UUID.randomUUID());
        changed = true;
    }

    private SentLetter refusalOf(String reference) {
        return outbox.of(contact(reference).id()).stream()
                .filter(letter -> letter.template().equals("T07"))
                .findFirst()
                .orElseThrow();
    }

    private Contact contact(String reference) {
        return register.find(reference).orElseThrow();
    }

    private List<String> decisions(String reference) {
        return register.decisions(contact(reference).id()).stream()
                .map(Decision::rules)
                .toList();
    }
}
