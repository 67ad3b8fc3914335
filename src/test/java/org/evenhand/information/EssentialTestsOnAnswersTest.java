package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.election.Policies;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.parity.EssentialTests;
import org.evenhand.protocol.Rule;
import org.evenhand.register.CaseFact;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer to a request: the essential tests on it, the facts it needs of others, and who has it in the end. */
@EvenhandTest
class EssentialTestsOnAnswersTest {

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
    AnswerReach reach;

    @Autowired
    ManagementService management;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String requester = "caller" + unique + "@tests.example";
    private boolean changed;

    @AfterEach
    void restorePolicy() {
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "testInfluences, E03.2",
        "testNotForAll, E03.5",
        "testUsable, E03.6",
        "testHinders, E03.3",
        "testPartial, E03.4",
        "testDisproportionate, P09.5",
    })
    @Rule({"Q01", "E03.2", "E03.3", "E03.4", "E03.5", "E03.6", "P09.5", "P09.6"})
    void whatMustBeRefusedOrReshapedCannotGoToApproval(String test, String rule) {
        String reference = drafting();
        Map<String, Object> draft = draft();
        draft.put(test, "yes");
        draft.put("testReason", "It is urgent");
        assertThatThrownBy(() -> office.completes("spoc", "Draft answer", reference, draft))
                .hasMessageContaining("(" + rule + ")");
        assertThat(office.openTasks(reference)).containsExactly("Draft answer");
        assertThat(kinds(reference)).doesNotContain(EssentialTests.KIND);
    }

    @ParameterizedTest
    @CsvSource({"testFavours", "testNotPublic", "testDoubt"})
    @Rule({"Q01", "Q02", "E03.1", "E03.7", "P14.1", "P14.2"})
    void whatTheChiefExecutiveMustDecideGoesToNobodyElse(String test) {
        change(Map.of("response-author", "HEAD_PCR"));
        String reference = drafting();
        Map<String, Object> draft = draft();
        draft.put(test, "yes");
        assertThatThrownBy(() -> office.completes("spoc", "Draft answer", reference, draft))
                .hasMessageContaining("how everyone is offered the same (Q01, Q02)");
        draft.put("testReason", "It goes on the website for all on the same day");
        office.completes("spoc", "Draft answer", reference, draft);

        assertThatThrownBy(() -> office.completes(
                        "policy-lead", "Approve answer", reference, Map.of("approvalDecision", "APPROVE")))
                .isInstanceOf(RuntimeException.class);
        assertThat(office.sees("chief-executive", "Approve answer", reference).get("essentialTestsShown"))
                .asString()
                .contains("Yes: ", "It goes on the website");
        office.completes("chief-executive", "Approve answer", reference, approval());
        assertThat(decisions(reference))
                .filteredOn(decision -> decision.kind().equals(EssentialTests.KIND))
                .singleElement()
                .satisfies(decision -> assertThat(decision.rules()).contains("Q01", "E03.1", "E03.7", "P14.2"));
    }

    @Test
    @Rule({"Q01", "P09.9", "P14"})
    void anUnansweredTestKeepsTheDraftAndANoToEachLeavesItToThePolicysAuthor() {
        change(Map.of("response-author", "HEAD_PCR"));
        String reference = drafting();
        Map<String, Object> open = draft();
        open.put("testDoubt", "");
        assertThatThrownBy(() -> office.completes("spoc", "Draft answer", reference, open))
                .hasMessageContaining("answer every test");
        office.completes("spoc", "Draft answer", reference, draft());
        office.completes("policy-lead", "Approve answer", reference, approval());
        assertThat(letters(reference, "T05")).hasSize(1);
        assertThat(decisions(reference))
                .filteredOn(decision -> decision.kind().equals(EssentialTests.KIND))
                .singleElement()
                .satisfies(decision -> assertThat(decision.outcome()).isEqualTo("No to each"));
    }

    @Test
    @Rule("P09.8")
    void theForceIsAskedForFactsAndItsTaskSaysNothingOfWhoAsks() {
        String reference = drafting();
        Map<String, Object> facts = new HashMap<>(Map.of("draftOutcome", "FACTS", "factsAuthority", "FORCE"));
        assertThatThrownBy(() -> office.completes("spoc", "Draft answer", reference, facts))
                .hasMessageContaining("write what you need to know");
        facts.put("factsQuestion", "How many officers are there?");
        facts.put("factsAddress", "force" + unique + "@force.example");
        office.completes("spoc", "Draft answer", reference, facts);

        assertThat(office.openTasks(reference)).containsExactly("Give facts");
        assertThat(letters(reference, "facts-asked")).singleElement().satisfies(letter -> {
            assertThat(letter.recipient()).isEqualTo("force" + unique + "@force.example");
            assertThat(letter.body())
                    .contains("How many officers are there?", reference)
                    .doesNotContain(requester, "Alex Caller");
        });
        assertThat(office.sees("chief-officer", "Give facts", reference).toString())
                .contains("How many officers are there?")
                .doesNotContain(requester, "Alex Caller");
        assertThat(office.open("Give facts", reference).getDueDate()).isNotNull();
        office.completes("chief-officer", "Give facts", reference, Map.of("facts", "Eighty; see the yearly report."));
        assertThat(office.sees("spoc", "Draft answer", reference).get("factsShown"))
                .asString()
                .contains("Eighty; see the yearly report.");
        assertThat(kinds(reference)).contains("Facts asked for", "Facts given");
    }

    @Test
    @Rule("P09.8")
    void whoGivesNoFactsIsAskedAgainAndTheLapseIsRecorded() {
        String reference = drafting();
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of(
                        "draftOutcome", "FACTS",
                        "factsAuthority", "FORCE",
                        "factsQuestion", "How many?",
                        "factsAddress", "force" + unique + "@force.example"));
        timer(reference, "event_factsOverdue");
        assertThat(letters(reference, "facts-asked")).hasSize(2);
        assertThat(office.openTasks(reference)).containsExactly("Give facts");
        timer(reference, "event_factsLapsed");
        assertThat(office.openTasks(reference)).containsExactly("Draft answer");
        assertThat(kinds(reference)).contains("Facts not given");
        assertThat(office.sees("spoc", "Draft answer", reference).get("factsShown"))
                .asString()
                .contains("none came in time");
    }

    @Test
    @Rule({"Q03", "P09.12"})
    void whoHasTheAnswerAndSinceWhenIsOnTheContactsPage() {
        String reference = drafting();
        assertThat(reach.of(contact(reference).id()))
                .as("nobody before it is sent")
                .isEmpty();
        office.completes("spoc", "Draft answer", reference, draft());
        office.completes("chief-executive", "Approve answer", reference, approval());
        assertThat(reached(reference))
                .contains("Whoever asked: sent on ", "Everyone else: not yet")
                .doesNotContain("Everyone: published");
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "PUBLISH", "publicQuestion", "How many?", "publicAnswer", "Eighty."));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        assertThat(reached(reference))
                .contains("Whoever asked: sent on ", "Everyone: published on ")
                .doesNotContain("not yet");
    }

    private String reached(String reference) {
        return reach.of(contact(reference).id()).stream()
                .map(CaseFact::value)
                .findFirst()
                .orElseThrow();
    }

    private void timer(String reference, String event) {
        List<String> jobs = new ArrayList<>();
        management.createJobQuery().activityId(event).list().stream()
                .filter(job -> job.getProcessInstanceId()
                        .equals(office.open("Give facts", reference).getProcessInstanceId()))
                .forEach(job -> jobs.add(job.getId()));
        assertThat(jobs).hasSize(1);
        management.executeJob(jobs.get(0));
        office.runJobs();
    }

    private String drafting() {
        String reference = office.logs("spoc", SampleCall.from(requester));
        office.completes(
                "spoc", "Triage contact", reference, SampleCall.triagedAs(ContactClass.INFORMATION, requester));
        return reference;
    }

    private Map<String, Object> draft() {
        return new HashMap<>(Map.of("draftOutcome", "SUBMIT", "answerText", "Eighty.", "replyAddress", requester));
    }

    /** A like request of another test may have been refused. */
    private static Map<String, Object> approval() {
        return Map.of("approvalDecision", "APPROVE", "differenceReason", "The facts differ");
    }

    private void change(Map<String, String> overrides) {
        changed = true;
        policies.change(PRESET, overrides, "chief-executive", "For this test");
    }

    private Contact contact(String reference) {
        return register.find(reference).orElseThrow();
    }

    private List<Decision> decisions(String reference) {
        return register.decisions(contact(reference).id());
    }

    private List<String> kinds(String reference) {
        return decisions(reference).stream().map(Decision::kind).toList();
    }

    private List<SentLetter> letters(String reference, String template) {
        return outbox.of(contact(reference).id()).stream()
                .filter(letter -> letter.template().equals(template))
                .toList();
    }
}
