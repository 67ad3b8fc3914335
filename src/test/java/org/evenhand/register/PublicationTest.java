package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.site.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.StringUtils;

/** The way of an answered contact to the public register, with the people and forms of the office. */
@EvenhandTest
class PublicationTest {

    private static final String ADDRESS = "h.brackenbury@campaign.example";
    private static final String QUESTION = "How many patrols are there at night?";
    private static final String ANSWER = "There are 14 patrols at night.";

    private static int contacts = 0;

    @LocalServerPort
    int port;

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    private String reference = "";

    /** An answered request that waits for its redaction. */
    @BeforeEach
    void answered() {
        String subject = "Patrols " + ++contacts;
        postman.deliver(ADDRESS, """
                From: Hermia Brackenbury <%s>
                To: spoc@opcc.example
                Subject: %s
                Message-ID: <publication-%d@campaign.example>

                How many patrols are there at night? Ring me on 07700 900461.
                Hermia Brackenbury, 12 Acacia Avenue, ZZ9 9ZZ
                """.formatted(ADDRESS, subject, contacts));
        office.runJobs();
        reference = database.sql("select reference from office.contact where subject = ?")
                .param(subject)
                .query(String.class)
                .single();
        office.completes(
                "spoc",
                "Triage contact",
                reference,
                Map.of(
                        "contactClass", "INFORMATION",
                        "requesterName", "Hermia Brackenbury",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", ADDRESS,
                        "informationSought", QUESTION,
                        "holdsOffice", "no",
                        "coveredByPublished", "no"));
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of("draftOutcome", "SUBMIT", "answerText", ANSWER, "replyAddress", ADDRESS));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    @Test
    @Rule({"P20.2", "Q15", "P20", "U1", "U2"})
    void theEntryIsPublicOnceAndNothingInItTellsWhoAsked() {
        redact(QUESTION, ANSWER);
        office.completes("chief-executive", "Approve publication", reference, approval());
        assertThat(office.openTasks(reference)).isEmpty();

        assertThat(StringUtils.countOccurrencesOf(page("/register.json"), "\"" + reference + "\""))
                .isEqualTo(1);
        assertThat(StringUtils.countOccurrencesOf(page("/register"), "/register/" + reference + "\""))
                .isEqualTo(1);
        assertThat(page("/register/" + reference)).contains(QUESTION, ANSWER);
    }

    @Test
    @Rule("P20.2")
    void theRedactorCannotApprove() {
        redact(QUESTION, ANSWER);
        String task = "Approve publication";
        // a person who is in both groups may well be offered the task
        Task open = office.open(task, reference);
        tasks.addCandidateGroup(open.getId(), "spoc");
        assertThatThrownBy(() -> office.completes("spoc", task, reference, approval()))
                .hasMessageContaining("you redacted this entry")
                .hasMessageContaining("another person");
        assertThat(office.openTasks(reference)).containsExactly(task);
        assertThat(page("/register.json")).doesNotContain(reference);

        tasks.setAssignee(open.getId(), null);
        office.completes("chief-executive", task, reference, approval());
        assertThat(page("/register.json")).contains(reference);
    }

    @Test
    @Rule({"C09", "P20.4", "U2"})
    void whatIsNotForPublicationNeedsAReasonAndDoesNotAppear() {
        assertThatThrownBy(() -> office.completes(
                        "spoc", "Redact entry", reference, Map.of("publishDecision", "NOT_FOR_PUBLICATION")))
                .hasMessageContaining("give the reason");
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");

        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of(
                        "publishDecision", "NOT_FOR_PUBLICATION",
                        "publicQuestion", QUESTION,
                        "notForPublicationReason", "It concerns a victim."));
        assertThat(office.openTasks(reference)).isEmpty();
        assertThat(page("/register.json")).doesNotContain(reference);
        assertThat(new Visitor(port).get("/register/" + reference).statusCode()).isEqualTo(404);
        assertThat(database.sql("""
                        select d.reason from office.decision d join office.contact c on c.id = d.contact_id
                        where c.reference = ? and d.outcome = 'Not for publication'""").param(reference).query(String.class).list())
                .containsExactly("It concerns a victim.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ms BRACKENBURY asked.",
                "hermia brackenbury asked.",
                "Write to H.Brackenbury@Campaign.example.",
                "Call 07700 900461.",
                "Call +44 7700-900461.",
                "She lives at ZZ99ZZ.",
                "She lives at 12 Acacia Avenue."
            })
    @Rule("Q15")
    void aTextThatTellsWhoAskedIsRefusedWithFieldAndRemedy(String text) {
        assertThatThrownBy(() -> redact(QUESTION, ANSWER + " " + text))
                .hasMessageContaining("Information provided")
                .hasMessageContaining("it names people in this case")
                .hasMessageContaining("Remove or reword");
        assertThatThrownBy(() -> redact(QUESTION + " " + text, ANSWER))
                .hasMessageContaining("Information sought")
                .hasMessageContaining("it names people in this case");
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    @Test
    @Rule("Q15")
    void theProposalLeavesOutWhatTellsWhoAsked() {
        database.sql("update office.contact set information_sought = ? where reference = ?")
                .params("Hermia Brackenbury (" + ADDRESS + ", 07700 900461) asks about patrols.", reference)
                .update();
        Map<String, Object> form = office.sees("spoc", "Redact entry", reference);
        assertThat(form.get("publicQuestion"))
                .isEqualTo("[name removed] ([e-mail address removed], [telephone number removed]) asks about patrols.");
        assertThat(String.valueOf(form.get("removedShown"))).contains("Hermia Brackenbury", ADDRESS);
    }

    @Test
    @Rule("Q15")
    void aNameFoundAtTheLastMomentSendsTheEntryBackToItsRedactor() {
        redact(QUESTION, "Ask the Wetherby station. " + ANSWER);
        // the person's name is corrected between redaction and publication
        database.sql("update office.contact set requester_name = 'Hermia Wetherby' where reference = ?")
                .param(reference)
                .update();
        office.completes("chief-executive", "Approve publication", reference, approval());

        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
        assertThat(page("/register.json")).doesNotContain(reference);
        Map<String, Object> form = office.sees("spoc", "Redact entry", reference);
        assertThat(String.valueOf(form.get("returnReasonShown"))).contains("names people in this case", "Wetherby");

        redact(QUESTION, ANSWER);
        office.completes("chief-executive", "Approve publication", reference, approval());
        assertThat(page("/register/" + reference)).contains(ANSWER);
    }

    private void redact(String question, String answer) {
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of("publishDecision", "PUBLISH", "publicQuestion", question, "publicAnswer", answer));
    }

    private static Map<String, Object> approval() {
        return Map.of("publicationDecision", "APPROVE");
    }

    /** The page, after looking at every byte of it and of its headers for what tells who asked. */
    private String page(String path) {
        HttpResponse<String> answer = new Visitor(port).get(path);
        String all = (answer.body() + answer.headers().map()).toLowerCase(Locale.ROOT);
        assertThat(all).doesNotContain("hermia", "brackenbury", "campaign.example", "900461", "acacia", "zz9");
        return answer.body();
    }
}
