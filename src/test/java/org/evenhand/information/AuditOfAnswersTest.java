package org.evenhand.information;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.election.Elections;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.evenhand.parity.Audit;
import org.evenhand.parity.EssentialTests;
import org.evenhand.parity.Finding;
import org.evenhand.parity.Findings;
import org.evenhand.protocol.Rule;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the nightly audit finds about answers that have gone out. */
@EvenhandTest
class AuditOfAnswersTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    Audit audit;

    @Autowired
    Findings findings;

    @Autowired
    MasterRegister register;

    @Autowired
    LinkRounds rounds;

    @Autowired
    Elections elections;

    @Autowired
    Candidates candidates;

    @Autowired
    JdbcClient jdbc;

    /** Letters only, and in no other test. */
    private final String word = UUID.randomUUID()
            .toString()
            .replace("-", "")
            .chars()
            .limit(16)
            .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
            .collect(joining());

    private final String requester = "caller" + UUID.randomUUID() + "@answers.example";

    @Test
    @Rule("Q01")
    void anAnswerWithoutTheEssentialTestsIsFound() {
        withoutTestsItIsFound(answered("Eighty."));
    }

    @Test
    @Rule("Q01")
    void aMeetingAgreedToWithoutTheEssentialTestsIsFound() {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = new HashMap<>(SampleCall.triagedAs(ContactClass.MEETING, requester));
        triage.put("informationSought", "May we meet about " + word + "?");
        office.completes("spoc", "Triage contact", reference, triage);
        office.completes(
                "spoc",
                "Assess meeting",
                reference,
                Map.of(
                        "meetingHost", "CHIEF_EXECUTIVE",
                        "meetingTopic", "Custody",
                        "meetingSeries", "no",
                        "formallyDeclared", "yes",
                        "coveredByDocuments", "no",
                        "questionsSent", "yes",
                        "meetingQuestions", "How many cells are there?"));
        office.completes(
                "chief-executive",
                "Decide meeting",
                reference,
                Map.of(
                        "meetingDecision",
                        "agree",
                        "meetingAt",
                        LocalDate.now().plusDays(20).atTime(10, 0).toString(),
                        "meetingMinutes",
                        "30"));
        withoutTestsItIsFound(reference);
    }

    private void withoutTestsItIsFound(String reference) {
        audit.run();
        assertThat(found("Q01", reference)).isEmpty();

        jdbc.sql("delete from office.decision where kind = ? and contact_id = ?")
                .params(
                        EssentialTests.KIND,
                        register.find(reference).orElseThrow().id())
                .update();
        audit.run();
        office.runJobs();
        assertThat(found("Q01", reference)).singleElement().matches(Finding::isOpen);
    }

    @Test
    @Rule({"Q03", "P09.13"})
    void anAnswerInMuchMoreDetailThanALikeOneIsFound() {
        String brief = answered("Eighty.");
        String like = answered("Eighty-one.");
        String detailed = answered("Eighty in all. " + "Of them one serves in each ward. ".repeat(30));
        audit.run();
        office.runJobs();

        assertThat(found("Q03", like)).isEmpty();
        assertThat(found("Q03", detailed))
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).containsAnyOf(brief, like));
    }

    @Test
    @Rule("Q15")
    void anEntryThatNamesWhoBecameACandidateLaterIsFoundAndClearedWhenTheyAreNot() {
        String name = "Q" + word.substring(0, 8);
        String reference = answered("The report is by " + name + ".");
        publish(reference, "The report is by " + name + ".");
        audit.run();
        assertThat(found("Q15", reference)).isEmpty();

        Person person = candidates.enter(
                elections.next().orElseThrow().id(),
                Role.CANDIDATE,
                null,
                details(name),
                Status.PROSPECTIVE,
                "spoc",
                "Said so");
        audit.run();
        office.runJobs();
        assertThat(found("Q15", reference)).singleElement().satisfies(finding -> {
            assertThat(finding.isOpen()).isTrue();
            assertThat(finding.words()).contains("name").doesNotContain(name);
        });

        candidates.change(
                person.id(), details -> details("Q" + word.substring(8)), Status.WITHDRAWN, "spoc", "Entered wrongly");
        audit.run();
        office.runJobs();
        assertThat(found("Q15", reference))
                .singleElement()
                .satisfies(finding -> assertThat(finding.clearedAt()).isNotNull());
    }

    @Test
    @Rule("Q21")
    void aLinkThatDiedInThePublicRegisterIsFound() {
        String link = "http://" + word + ".invalid/answers";
        String reference = answered("See " + link + ".");
        publish(reference, "See " + link + ".");
        rounds.tryAll();
        audit.run();
        office.runJobs();

        assertThat(found("Q21", reference))
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).contains(link, "It cannot be reached"));
    }

    private Details details(String surname) {
        return new Details("U" + word, surname, null, List.of(), null, null, OfficeHeld.NONE);
    }

    private void publish(String reference, String answer) {
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "PUBLISH", "publicQuestion", "How many?", "publicAnswer", answer));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
    }

    private String answered(String answer) {
        String reference = office.logs("spoc", SampleCall.from(requester));
        Map<String, Object> triage = new HashMap<>(SampleCall.triagedAs(ContactClass.INFORMATION, requester));
        triage.put("informationSought", "How many " + word + " are there?");
        office.completes("spoc", "Triage contact", reference, triage);
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", answer, "replyAddress", requester));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        return reference;
    }

    private List<Finding> found(String rule, String reference) {
        return findings.latest(10_000).stream()
                .filter(finding -> finding.rule().equals(rule) && reference.equals(finding.reference()))
                .toList();
    }
}
