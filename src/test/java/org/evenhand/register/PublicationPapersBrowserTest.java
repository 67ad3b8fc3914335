package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.evenhand.Chromium;
import org.evenhand.EnteredContacts;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.Tasklist;
import org.evenhand.demo.DemoPeople;
import org.evenhand.mail.Postman;
import org.evenhand.mail.WrittenMail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files at a screen: one that is held back, and one that is uploaded for the public. */
@EvenhandTest
class PublicationPapersBrowserTest {

    private static final String WRITER = "files@papers-browser.example";

    @Autowired
    Postman postman;

    @Autowired
    OfficeAtWork office;

    @Autowired
    EnteredContacts entered;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void aVirusIsShownAndADocumentForThePublicIsUploaded() {
        postman.leave(WrittenMail.from("Fay Writer <" + WRITER + ">")
                .subject("Patrols")
                .textAndFile("How many patrols are there?", "report.doc", "for " + WRITER)
                .bytes());
        postman.fetch();
        office.runJobs();
        Contact contact = entered.onlyOneFrom(WRITER);
        jdbc.sql("""
                        update office.quarantine set state = 'INFECTED', finding = 'Eicar', scanned_at = now()
                        where digest = (select digest from office.document where contact_id = ?)""").param(contact.id()).update();
        try (Chromium chromium = Chromium.launch()) {
            Page desk = Tasklist.signIn(chromium.person(), site(), "spoc", DemoPeople.PASSWORD)
                    .page();
            desk.navigate(site() + "/desk/contacts/" + contact.reference());
            PlaywrightAssertions.assertThat(desk.getByText("A virus was found (Eicar)"))
                    .isVisible();
            accessible(desk);
            picture(desk, "contact-with-virus");

            desk.getByText("Documents for the public").click();
            desk.getByLabel("Title, to be published").fill("Patrols by month");
            desk.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                    .setInputFiles(new FilePayload(
                            "figures.csv", "text/csv", "Month,Patrols\nMarch,14\n".getBytes(StandardCharsets.UTF_8)));
            desk.getByText("Upload", new GetByTextOptions().setExact(true)).click();
            PlaywrightAssertions.assertThat(desk.getByText("001 Patrols by month"))
                    .isVisible();
            accessible(desk);
            picture(desk, "documents-for-the-public");
        }
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

    private String site() {
        return "http://localhost:" + port;
    }
}
