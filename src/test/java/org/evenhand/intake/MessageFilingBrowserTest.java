package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.Map;
import org.evenhand.Chromium;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.Tasklist;
import org.evenhand.demo.DemoPeople;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.Postman;
import org.evenhand.mail.WrittenMail;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes to a case, as the single point of contact sees and files it at a screen. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageFilingBrowserTest {

    private static final String WRITER = "ada.writer@filing-browser.example";
    private static final String STRANGER = "bo.stranger@filing-browser.example";

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    MasterRegister register;

    @Autowired
    Messages messages;

    @Autowired
    Outbox outbox;

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
    void aMessageThatMayBelongToACaseIsFiledInTasklistAndMovedOnTheDesk() {
        arrives(WrittenMail.from("Ada Writer <" + WRITER + ">")
                .subject("Custody figures")
                .text("How many people?"));
        Contact contact = entered.onlyOneFrom(WRITER);
        arrives(WrittenMail.from("Bo Stranger <" + STRANGER + ">")
                .subject("For " + contact.reference())
                .textAndFile("I am the agent, and have a plan to add.", "plan.txt", "plan"));
        String waiting = waiting();

        Tasklist spoc = Tasklist.signIn(chromium.person(), site(), "spoc", DemoPeople.PASSWORD);
        spoc.claim(office.open("File message", waiting).getId());
        assertThat(spoc.shown("From")).contains(STRANGER);
        assertThat(spoc.shown("Attachments")).contains("plan.txt");
        assertThat(spoc.shown("Cases, and what speaks for each")).contains(contact.reference(), "no part in this case");
        spoc.choose("Where does it belong?", "With an earlier case");
        spoc.fill("Reference of the case", "EC-1900-0001");
        spoc.fill("Reason", "The agent named in the form");
        assertThat(spoc.refusal()).contains("no contact in the register has this reference");
        spoc.fill("Reference of the case", contact.reference());
        spoc.picture("file-message");
        spoc.complete();
        office.runJobs();

        spoc.claim(office.open("Triage contact", contact.reference()).getId());
        assertThat(spoc.shown("Messages since")).contains("I am the agent");
        spoc.picture("triage-with-later-message");

        Page desk = spoc.page();
        desk.navigate(site() + "/desk/contacts/" + contact.reference());
        picture(desk, "contact-with-thread");
        desk.navigate(site() + "/desk/mail/messages/" + waiting);
        desk.getByText("File the message", exactly()).click();
        PlaywrightAssertions.assertThat(desk.getByText("Choose where the message belongs."))
                .isVisible();
        desk.getByLabel("It is a new contact").check();
        desk.getByLabel("Reason").fill("It asks something of its own");
        desk.getByText("File the message", exactly()).click();
        PlaywrightAssertions.assertThat(desk.getByText("It asks something of its own"))
                .isVisible();
        assertThat(entered.onlyOneFrom(STRANGER).reference()).isNotEqualTo(contact.reference());
        accessible(desk);
        picture(desk, "message-filed-elsewhere");
        desk.navigate(site() + "/desk/mail");
        accessible(desk);
        picture(desk, "mail");
    }

    @Test
    void aLateReplyALetterThatCameBackAndASpokenRequestEachHaveTheirForm() {
        String writer = "late@filing-browser.example";
        arrives(WrittenMail.from("Late Writer <" + writer + ">")
                .subject("Custody figures")
                .text("How many people?"));
        Contact contact = entered.onlyOneFrom(writer);
        postman.sendWaiting();
        register.close(contact.id());
        arrives(WrittenMail.from(writer).subject(contact.reference()).text("Thank you, and last year?"));
        arrives(WrittenMail.from("<MAILER-DAEMON@relay.example>")
                .subject("failure notice")
                .header("Message-ID", "<late-bounce@relay.example>")
                .text("Hi. This is the qmail-send program at relay.example.\n\n<" + writer
                        + ">:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy.\n\n"
                        + "Message-ID: <evenhand."
                        + outbox.of(contact.id()).get(0).id() + "@opcc.example>"));
        Tasklist spoc = Tasklist.signIn(chromium.person(), site(), "spoc", DemoPeople.PASSWORD);
        spoc.claim(office.open("Read late reply", contact.reference()).getId());
        assertThat(spoc.shown("Message")).contains("and last year?");
        spoc.picture("read-late-reply");
        spoc.claim(
                office.open("Deal with undelivered mail", contact.reference()).getId());
        assertThat(spoc.shown("What the mail system says")).contains("no mailbox here");
        spoc.picture("undelivered-mail");

        String called = office.logs(
                "spoc",
                Map.of(
                        "contactMethod", "TELEPHONE",
                        "receivedBy", "Reception",
                        "contactedAt", "2026-03-02T09:30",
                        "requesterName", "Cal Caller",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", "cal@filing-browser.example",
                        "informationSought", "How many officers?"));
        spoc.claim(office.open("Confirm request", called).getId());
        spoc.choose("Is it what was meant?", "Corrected");
        spoc.picture("confirm-request");
    }

    private static GetByTextOptions exactly() {
        return new GetByTextOptions().setExact(true);
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(violation -> violation.getId() + ": " + violation.getHelp())
                .isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "journeys", "spoc-" + name + ".png")));
    }

    private String waiting() {
        return messages.withoutCase(1000).stream()
                .filter(message -> STRANGER.equals(message.senderAddress()))
                .map(Message::reference)
                .findFirst()
                .orElseThrow();
    }

    private void arrives(WrittenMail mail) {
        postman.leave(mail.bytes());
        postman.fetch();
        office.runJobs();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
