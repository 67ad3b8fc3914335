package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.evenhand.mail.Postman;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@EvenhandTest
class MainJobTest {

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    @Qualifier("published")
    JdbcClient published;

    @Test
    void anEMailBecomesAnApprovedAnswerASentReplyAndAPublicEntry() throws Exception {
        postman.deliver("robin.ashcombe@candidate.example", """
                From: Robin Ashcombe <robin.ashcombe@candidate.example>
                To: spoc@opcc.example
                Subject: Custody figures
                Message-ID: <main-job@candidate.example>

                How many people were held in custody last year? Robin Ashcombe
                """);
        office.runJobs();
        String reference =
                entered.onlyOneFrom("robin.ashcombe@candidate.example").reference();
        assertThat(office.openTasks(reference)).containsExactly("Triage contact");

        office.completes(
                "spoc",
                "Triage contact",
                reference,
                Map.of(
                        "contactClass", "INFORMATION",
                        "requesterName", "Robin Ashcombe",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", "robin.ashcombe@candidate.example",
                        "informationSought", "How many people were held in custody last year?",
                        "holdsOffice", "no",
                        "coveredByPublished", "no"));
        office.completes(
                "spoc",
                "Draft answer",
                reference,
                Map.of(
                        "draftOutcome", "SUBMIT",
                        "answerText", "4,211 people were held in custody.",
                        "replyAddress", "robin.ashcombe@candidate.example"));
        office.completes("chief-executive", "Approve answer", reference, Map.of("approvalDecision", "APPROVE"));
        office.completes(
                "spoc",
                "Redact entry",
                reference,
                Map.of(
                        "publishDecision", "PUBLISH",
                        "publicQuestion", "How many people were held in custody last year?",
                        "publicAnswer", "4,211 people were held in custody."));
        office.completes("chief-executive", "Approve publication", reference, Map.of("publicationDecision", "APPROVE"));
        postman.sendWaiting();

        assertThat(office.openTasks(reference)).isEmpty();
        assertThat(postman.mailboxOf("robin.ashcombe@candidate.example"))
                .extracting(mail -> mail.getHeader("In-Reply-To", null))
                .containsExactly("<main-job@candidate.example>", "<main-job@candidate.example>");
        assertThat(published
                        .sql("select canonical from published.entry where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("4,211 people")
                .doesNotContain("Ashcombe", "Robin", "candidate.example");
    }
}
