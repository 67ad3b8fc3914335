package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.Chromium;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.SampleCall;
import org.evenhand.Tasklist;
import org.evenhand.demo.DemoPeople;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.register.ContactClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A request under the Act from its mail to the posted reply, and a refusal that wants a reason, in Tasklist. */
@EvenhandTest
@TestInstance(Lifecycle.PER_CLASS)
class RightOfAccessBrowserTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    Postman postman;

    @Autowired
    EnteredContacts entered;

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
    @Rule({"P13.1", "P13.2", "P13.4", "P13.7"})
    void aRequestUnderTheActIsAnsweredAndPosted() throws Exception {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        String sender = "asks" + unique + "@act.example";
        postman.deliver(sender, """
                From: Robin Sedge <%s>
                To: spoc@opcc.example
                Subject: Freedom of information
                Message-ID: <%s@act.example>

                Under the Freedom of Information Act, what did the control room cost in 2025?
                """.formatted(sender, unique));
        office.runJobs();
        String reference = entered.onlyOneFrom(sender).reference();
        office.completes(
                "spoc",
                "Triage contact",
                reference,
                triage(ContactClass.FREEDOM_OF_INFORMATION, sender, "What did the control room cost in 2025?"));

        Tasklist spoc = signIn("spoc");
        spoc.claim("Settle request", reference);
        spoc.choose("What kind of request is it", "A request under the Freedom of Information Act");
        spoc.choose("Does the office hold any of it", "Yes");
        spoc.choose("Does the force hold any of it", "No");
        spoc.choose("Does the fire and rescue service hold any of it", "No");
        spoc.choose("Does the requester seek election, or does it plainly concern the election", "Yes");
        spoc.picture("settle-request");
        spoc.complete();
        office.runJobs();

        Tasklist officer = signIn("foi-officer");
        officer.claim("Draft disclosure", reference);
        assertThat(officer.shown("Answer due")).contains("20 working days from");
        officer.choose("What is disclosed", "Part of it");
        officer.fill("Reply", "It cost 4.1 million pounds.");
        assertThat(officer.refusal()).contains("name the section of the Act");
        officer.fill("Exemption", "Section 43: the supplier’s prices.");
        officer.picture("draft-disclosure");
        officer.complete();
        office.runJobs();

        spoc.claim("Sign disclosure", reference);
        assertThat(spoc.shown("The e-mail as it will be sent")).contains("4.1 million", "Section 43");
        spoc.picture("sign-disclosure");
        spoc.choose("May this reply be sent?", "Sign and send");
        spoc.complete();
        office.runJobs();
        postman.sendWaiting();
        assertThat(postman.mailboxOf(sender))
                .anySatisfy(message -> assertThat(Postman.textOf(message)).contains("4.1 million", "40 working days"));

        spoc.claim("Post disclosure", reference);
        spoc.fill("Address of the page", "https://opcc.example/foi/" + unique);
        spoc.picture("post-disclosure");
        spoc.complete();
        office.runJobs();

        Page desk = spoc.page();
        desk.navigate(site() + "/desk/contacts/" + reference);
        assertThat(desk.locator("main").innerText())
                .contains("Disclosed in part", "https://opcc.example/foi/" + unique, "Everyone: published on");
        desk.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "journeys", "spoc-request-under-the-act.png")));
    }

    @Test
    @Rule({"P15.4", "Q05"})
    void aRefusalOfWhatWasAnsweredBeforeWantsAReason() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String answered = drafting("How much was spent on " + word + "?");
        office.completes(
                "spoc",
                "Draft answer",
                answered,
                Map.of("draftOutcome", "SUBMIT", "answerText", "Eighty.", "replyAddress", "r@refuse.example"));
        office.completes("chief-executive", "Approve answer", answered, Map.of("approvalDecision", "APPROVE"));
        String reference = drafting("What was spent on " + word + "?");
        office.completes("spoc", "Draft answer", reference, Map.of("draftOutcome", "REFUSE"));

        Tasklist spoc = signIn("spoc");
        spoc.claim("Propose refusal", reference);
        assertThat(spoc.shown("Like requests that were answered")).contains(answered);
        spoc.choose("Ground", "It is confidential, restricted or not public");
        spoc.fill("Reasons", "It is not public any more.");
        assertThat(spoc.refusal()).contains("say why this one is treated differently (P15.4)");
        spoc.fill("Why this request is treated differently", "A court has since forbidden it.");
        spoc.picture("refusal-with-a-reason");
        spoc.complete();
        office.runJobs();

        Tasklist chiefExecutive = signIn("chief-executive");
        chiefExecutive.claim("Decide refusal", reference);
        assertThat(chiefExecutive.shown("Why this one is not")).contains("A court has since forbidden it.");
        chiefExecutive.choose("Is the request refused", "Yes, refuse it");
        chiefExecutive.picture("decide-refusal");
        chiefExecutive.complete();
        office.runJobs();
        assertThat(office.openTasks(reference)).containsExactly("Redact entry");
    }

    private String drafting(String question) {
        String reference = office.logs("spoc", SampleCall.from("r@refuse.example"));
        office.completes(
                "spoc", "Triage contact", reference, triage(ContactClass.INFORMATION, "r@refuse.example", question));
        return reference;
    }

    private static Map<String, Object> triage(ContactClass contactClass, String sender, String question) {
        Map<String, Object> triage = new HashMap<>(SampleCall.triagedAs(contactClass, sender));
        triage.put("informationSought", question);
        return triage;
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium.person(), site(), person, DemoPeople.PASSWORD);
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
