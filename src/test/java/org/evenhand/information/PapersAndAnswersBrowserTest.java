package org.evenhand.information;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.SampleCall;
import org.evenhand.SampleCase;
import org.evenhand.Tasklist;
import org.evenhand.demo.DemoPeople;
import org.evenhand.register.Documents;
import org.evenhand.register.MasterRegister;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where a paper is said to be public, and where a published answer is sent to everyone on the list. */
@EvenhandTest
class PapersAndAnswersBrowserTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    MasterRegister register;

    @Autowired
    Documents documents;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    private final String requester = "caller" + UUID.randomUUID() + "@looked.example";

    @Test
    void theChiefExecutiveReleasesAPaperAndTheSpocSendsAnAnswerToAll() {
        String papers = office.logs("spoc", SampleCall.from(requester));
        UUID contact = register.find(papers).orElseThrow().id();
        documents.add(contact, "plan.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8));
        documents.add(contact, "map.pdf", "application/pdf", "%PDF 2".getBytes(StandardCharsets.UTF_8));
        Page chief = signedIn("chief-executive");
        look(chief, "/desk/papers/" + papers, "papers-");
        chief.locator("section:has-text('plan.pdf')")
                .getByText("It is not public")
                .first()
                .click();
        look(chief, "/desk/papers/" + papers, "papers-held-");

        String answered =
                SampleCase.triaged(office, "other" + requester).answered().reference();
        Page spoc = signedIn("spoc");
        look(spoc, "/desk/answers/" + answered, "answers-unpublished-");
        String published = SampleCase.triaged(office, "third" + requester)
                .answered()
                .published()
                .reference();
        look(spoc, "/desk/answers/" + published, "answers-");
    }

    private Page signedIn(String person) {
        return Tasklist.signIn(chromium.person(), "http://localhost:" + port, person, DemoPeople.PASSWORD)
                .page();
    }

    private void look(Page page, String path, String name) {
        PageLook.at(page, "http://localhost:" + port + path, name);
    }
}
