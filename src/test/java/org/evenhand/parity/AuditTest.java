package org.evenhand.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.protocol.Rule;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The nightly audit finds what is unequal, has a person look at it, and forgets what is put right. */
@EvenhandTest
class AuditTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    Audit audit;

    @Autowired
    Findings findings;

    @Autowired
    MasterRegister register;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestRestTemplate web;

    @Autowired
    Clock clock;

    private final String requester = "caller" + UUID.randomUUID() + "@audit.example";

    @Test
    @Rule({"Q03", "Q04"})
    void anAnswerThatOnlyOnePersonHasIsFoundOnceAndClearedWhenItIsPublished() {
        String reference = answered(justNow());
        audit.run();
        assertThat(found("Q04", reference)).as("not yet overdue").isEmpty();

        jdbc.sql("update office.outbox set created_at = created_at - interval '60 days' where template = 'T05'"
                        + " and contact_id = ?")
                .param(register.find(reference).orElseThrow().id())
                .update();
        audit.run();
        audit.run();
        office.runJobs();
        assertThat(found("Q04", reference)).singleElement().matches(Finding::isOpen);
        assertThat(findingTasks(reference)).hasSize(1);

        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "PUBLISH", "publicQuestion", "How many?", "publicAnswer", "Eighty."));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        audit.run();
        office.runJobs();
        assertThat(found("Q04", reference))
                .singleElement()
                .satisfies(one -> assertThat(one.clearedAt()).isNotNull());
        assertThat(findingTasks(reference)).isEmpty();
    }

    @Test
    @Rule("Q04")
    void whatAPersonMarkedAsNotForPublicationIsNotOverdue() {
        String reference = answered();
        jdbc.sql("update office.outbox set created_at = created_at - interval '60 days' where template = 'T05'"
                        + " and contact_id = ?")
                .param(register.find(reference).orElseThrow().id())
                .update();
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "NOT_FOR_PUBLICATION", "notForPublicationReason", "It is advice"));
        audit.run();
        assertThat(found("Q04", reference)).isEmpty();
    }

    @Test
    @Rule("Q12")
    void aContactThatWasSomewhereElseFirstIsExplainedOnTheRecord() {
        String reference = triaged(SampleCall.from(requester));
        audit.run();
        office.runJobs();
        assertThat(found("Q12", reference)).singleElement().matches(Finding::isOpen);

        office.completes(
                "chief-executive",
                "Resolve finding",
                reference,
                Map.of("findingResolution", "EXPLAINED", "resolutionReason", "The office was shut"));
        audit.run();
        office.runJobs();

        assertThat(found("Q12", reference)).singleElement().satisfies(one -> {
            assertThat(one.isOpen()).isFalse();
            assertThat(one.resolution()).isEqualTo("Explained: The office was shut");
        });
        assertThat(findingTasks(reference)).isEmpty();
        assertThat(register.decisions(register.find(reference).orElseThrow().id()))
                .extracting(Decision::rules)
                .contains("Q12");
    }

    @Test
    @Rule("Q05")
    void anAnswerToWhatWasRefusedBeforeNeedsAReason() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String refused = drafting("How much was spent on " + word + "?");
        office.completes("spoc", "Draft answer", refused, Map.of("draftOutcome", "REFUSE"));
        office.completes(
                "spoc",
                "Propose refusal",
                refused,
                Map.of("refusalGround", "CONFIDENTIAL", "refusalReasons", "It is not public"));
        office.completes("chief-executive", "Decide refusal", refused, Map.of("refusalDecision", "REFUSE"));

        String reference = drafting("What was spent on " + word + "?");
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", "Eighty.", "replyAddress", requester));
        assertThat(office.sees("chief-executive", "Approve answer", reference).get("likeCases"))
                .asString()
                .contains(refused, "Refused")
                .doesNotContain(requester);
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE")))
                .hasMessageContaining("a like request was refused: say why this one is answered (Q05)");
        office.completes(
                "chief-executive",
                "Approve answer",
                reference,
                Map.of("approvalDecision", "APPROVE", "differenceReason", "It was published in the meantime"));
        audit.run();
        office.runJobs();
        assertThat(found("Q05", reference)).as("explained").isEmpty();

        jdbc.sql("delete from office.decision where kind = 'Unlike an earlier refusal' and contact_id = ?")
                .param(register.find(reference).orElseThrow().id())
                .update();
        audit.run();
        office.runJobs();
        assertThat(found("Q05", reference)).singleElement().matches(Finding::isOpen);
    }

    private String drafting(String question) {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = SampleCall.triagedAs(ContactClass.INFORMATION, requester);
        triage.put("informationSought", question);
        office.completes("spoc", "Triage contact", reference, triage);
        return reference;
    }

    @Test
    @Rule("Q13")
    void anAnswerThatNobodyApprovedIsFound() {
        String reference = answered();
        jdbc.sql("update office.answer set approved_by = null where contact_id = ?")
                .param(register.find(reference).orElseThrow().id())
                .update();
        audit.run();

        assertThat(found("Q13", reference)).singleElement().matches(Finding::isOpen);
        office.runJobs();
    }

    @Test
    void theFiguresArePublishedWithoutNames() {
        answered();
        audit.run();
        office.runJobs();

        String page = web.getForObject("/fairness", String.class);
        assertThat(page).contains("Information").doesNotContain(requester, "Alex Caller");
        assertThat(web.getForObject("/fairness?lang=cy", String.class)).contains("Triniaeth gyfartal");
    }

    /** Entered at once, so that nothing but the publication can be late. */
    private Map<String, Object> justNow() {
        Map<String, Object> call = SampleCall.from(requester);
        call.put(
                "contactedAt",
                LocalDateTime.now(clock)
                        .minusMinutes(5)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        return call;
    }

    private String triaged(Map<String, Object> call) {
        String reference = office.logs("spoc", call);
        office.completes(
                "spoc", "Triage contact", reference, SampleCall.triagedAs(ContactClass.INFORMATION, requester));
        return reference;
    }

    private String answered() {
        return answered(SampleCall.from(requester));
    }

    private String answered(Map<String, Object> call) {
        String reference = triaged(call);
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", "Eighty.", "replyAddress", requester));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        return reference;
    }

    private List<Finding> found(String rule, String reference) {
        return findings.latest(10_000).stream()
                .filter(finding -> finding.rule().equals(rule) && reference.equals(finding.reference()))
                .toList();
    }

    private List<Task> findingTasks(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).taskName("Resolve finding").list().stream()
                .filter(task -> !task.getDescription().isEmpty())
                .toList();
    }
}
