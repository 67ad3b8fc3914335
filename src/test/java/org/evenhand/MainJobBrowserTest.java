package org.evenhand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.demo.DemoPeople;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job from the candidate's message to the public register, by the people who do it, each at a screen. */
@EvenhandTest
@TestInstance(Lifecycle.PER_CLASS)
class MainJobBrowserTest {

    private static final String CANDIDATE = "alex.penrose@candidate.example";
    private static final String QUESTION = "How many neighbourhood officers were posted to each district last year?";
    private static final String ANSWER = "North 41, South 38 and West 35 officers.";

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts contacts;

    @LocalServerPort
    int port;

    private Chromium chromium;

    @BeforeAll
    void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Rule({
        "P09", "P09.1", "P09.2", "P09.9", "P09.10", "P09.12", "P20.2", "Q13", "Q15", "T01", "T05", "E02.11", "E14.2",
        "P20"
    })
    void aCandidatesMessageBecomesAnApprovedAnswerASentReplyAndAPublicEntry() throws Exception {
        candidateWrites();
        postman.fetch();
        office.runJobs();

        String reference = contacts.onlyOneFrom(CANDIDATE).reference();
        Tasklist spoc = signIn("spoc");
        spoc.claim("Triage contact", reference);
        assertThat(spoc.shown("From")).contains("Alex Penrose", CANDIDATE);
        assertThat(spoc.shown("Message")).contains("Dear office");
        assertThat(spoc.shown("Attachments")).contains("001", "districts.pdf", "application/pdf");
        spoc.choose("Is it answered by what is published already?", "No");
        spoc.choose("Role in the election", "Candidate");
        spoc.choose("Does the sender hold a public office?", "No");
        spoc.fill("What is asked for", QUESTION);
        spoc.picture("triage");
        spoc.complete();
        office.runJobs();

        spoc.claim("Draft answer", reference);
        spoc.fill("Answer", "As Alex Penrose asked: " + ANSWER);
        spoc.passEssentialTests();
        spoc.picture("draft-answer");
        spoc.complete();
        office.runJobs();

        Tasklist chiefExecutive = signIn("chief-executive");
        chiefExecutive.claim("Approve answer", reference);
        assertThat(chiefExecutive.shown("The e-mail as it will be sent")).contains("To: " + CANDIDATE, ANSWER);
        chiefExecutive.choose("May this answer be sent?", "Return to the drafter");
        assertThat(chiefExecutive.refusal()).contains("“Reason for the return”: say what is to be changed.");
        chiefExecutive.fill("Reason for the return", "Leave out the name.");
        chiefExecutive.complete();
        office.runJobs();

        spoc.claim("Draft answer", reference);
        assertThat(spoc.shown("Returned because")).isEqualTo("Leave out the name.");
        spoc.fill("Answer", ANSWER);
        spoc.passEssentialTests();
        spoc.complete();
        office.runJobs();

        managerSeesTheRunningCase(reference);

        chiefExecutive.claim("Approve answer", reference);
        chiefExecutive.picture("approve-answer");
        chiefExecutive.choose("May this answer be sent?", "Approve and send");
        chiefExecutive.complete();
        office.runJobs();

        spoc.claim("Redact entry", reference);
        spoc.fill("Information provided", "As told to Alex Penrose: " + ANSWER);
        assertThat(spoc.refusal())
                .contains("“Information provided”: it names people in this case or candidates: “Alex Penrose”");
        spoc.fill("Information provided", ANSWER);
        spoc.picture("redact");
        spoc.complete();
        office.runJobs();

        chiefExecutive.claim("Approve publication", reference);
        chiefExecutive.choose("May this entry be published?", "Approve and publish");
        chiefExecutive.complete();
        office.runJobs();

        candidateReadsTheReply(reference);
        everyoneReadsTheEntry(reference);
        theDeskTellsTheWholeStory(reference);
    }

    @Test
    @Rule({"P11.2", "P09.1"})
    void aTelephoneContactIsLoggedInTasklistAndReachesTriage() {
        Tasklist spoc = signIn("spoc");
        spoc.start("Contact intake");
        spoc.choose("How the contact was made", "Telephone");
        spoc.fill("Who took the contact", "Front office");
        spoc.type("Date of the contact", "02/11/2026");
        spoc.type("Time of the contact", "10:30");
        spoc.fill("Name", "Sam Caller");
        spoc.fill("E-mail", "sam.caller@example.org");
        spoc.choose("Role in the election", "Prospective candidate");
        spoc.fill("What is asked for", "When is the briefing?");
        spoc.picture("log-contact");
        spoc.complete();
        office.runJobs();

        spoc.claim(
                "Triage contact", contacts.onlyOneFrom("sam.caller@example.org").reference());
        assertThat(spoc.shown("Method")).isEqualTo("Telephone");
        assertThat(spoc.shown("From")).startsWith("Sam Caller");
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium.person(), site(), person, DemoPeople.PASSWORD);
    }

    private String site() {
        return "http://localhost:" + port;
    }

    private void candidateWrites() {
        postman.post(CANDIDATE, """
            From: Alex Penrose <alex.penrose@candidate.example>
            To: spoc@opcc.example
            Subject: Neighbourhood officers
            Message-ID: <question@candidate.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=part

            --part
            Content-Type: text/plain; charset=utf-8

            Dear office, how many neighbourhood officers were posted to each district last year?
            Alex Penrose, 14 Mill Lane, EX4 7QD, 07700 900123
            --part
            Content-Type: application/pdf
            Content-Disposition: attachment; filename=districts.pdf

            %PDF-1.4
            --part--
            """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void managerSeesTheRunningCase(String reference) {
        Page cockpit = chromium.person().newPage();
        cockpit.navigate(site() + "/camunda/app/cockpit/");
        cockpit.getByLabel("User name").fill("manager");
        cockpit.getByLabel("Password").fill(DemoPeople.PASSWORD);
        cockpit.locator("main button").click();
        cockpit.navigate(site() + "/camunda/app/cockpit/default/#/processes");
        cockpit.getByText("Contact intake").first().click();
        assertThat(cockpit.getByText(reference)).isVisible();
        assertThat(cockpit.locator(".djs-container [data-element-id=userTask_triageContact]")
                        .first())
                .isVisible();
        cockpit.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "journeys", "manager-cockpit.png")));
        cockpit.context().close();
    }

    private void candidateReadsTheReply(String reference) throws Exception {
        postman.sendWaiting();
        List<MimeMessage> received = postman.mailboxOf(CANDIDATE);
        assertThat(received).hasSize(2);
        assertThat(received.get(0).getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
        MimeMessage reply = received.get(1);
        assertThat(reply.getHeader("In-Reply-To", null)).isEqualTo("<question@candidate.example>");
        assertThat(reply.getSubject()).isEqualTo("Re: Neighbourhood officers [" + reference + "]");
        assertThat(Postman.textOf(reply)).contains(QUESTION, ANSWER, "Chief Executive");
    }

    private void everyoneReadsTheEntry(String reference) {
        Page citizen = chromium.person().newPage();
        citizen.navigate(site() + "/register");
        assertThat(citizen.getByText(QUESTION)).hasCount(1);
        assertThat(citizen.getByText(ANSWER)).hasCount(1);
        String data = citizen.request().get(site() + "/register.json").text();
        for (String published : List.of(citizen.content(), data)) {
            assertThat(published).contains(reference).doesNotContain("Penrose", "Alex", "candidate.example", "EX4");
        }
        citizen.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "journeys", "citizen-register.png")));
        citizen.context().close();
    }

    private void theDeskTellsTheWholeStory(String reference) {
        Tasklist manager = Tasklist.signIn(chromium.person(), site(), "chief-executive", DemoPeople.PASSWORD);
        Page desk = manager.page();
        desk.navigate(site() + "/desk/contacts/" + reference);
        for (String step : List.of(
                "Message received",
                "Letter sent (T01)",
                "Triage",
                "E02.11",
                "Answer returned",
                "Leave out the name.",
                "Answer approved",
                "Letter sent (T05)",
                "Redaction",
                "Published as entry",
                "Closed")) {
            assertThat(desk.getByText(step, new GetByTextOptions().setExact(false))
                            .first())
                    .isVisible();
        }
        desk.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "journeys", "chief-executive-desk.png")));
    }
}
