package org.evenhand.election.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.Elections;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Status;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The single point of contact takes in the statement of persons nominated; pictures are left in target/journeys. */
@EvenhandTest
class CandidatesBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    Elections elections;

    @Autowired
    Candidates candidates;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nobodyOfThisTestIsLeft() {
        for (Person person : candidates.of(elections.next().orElseThrow().id())) {
            if (person.details().surname().startsWith("YARROW")) {
                candidates.change(person.id(), before -> before, Status.WITHDRAWN, "spoc", "End of the test");
                jdbc.sql("update office.person set forenames = '', surname = 'Zz', party = null where id = ?")
                        .param(person.id())
                        .update();
            }
        }
    }

    @Test
    @Rule({"P06.1", "P06.3"})
    void aListIsPastedCorrectedLookedAtAndConfirmed() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.person().newPage();
            page.navigate(site("/login"));
            page.getByLabel("User name").fill("spoc");
            page.getByLabel("Password").fill(DemoPeople.PASSWORD);
            page.locator("main button").click();
            look(page, site("/desk/candidates"), "candidates-desk");
            page.getByText("Enter a person").first().click();
            look(page, page.url(), "candidates-enter");
            page.navigate(site("/desk/candidates"));
            page.getByText("Take in the statement").first().click();
            look(page, page.url(), "candidates-import");

            paste(
                    page,
                    "Name\tDescription\tHome address\nYARROW, Yan\tIndependent\t1 The Lane\n\tIndependent\t2 The Lane\n");
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("Line 3: Give the surname.");
            picture(page, "candidates-import-problem");
            paste(
                    page,
                    "Name\tDescription\tHome address\nYARROW, Yan\tIndependent\t1 The Lane\nYARROWBY, Una\tHedge Party\t2 The Lane\n");
            assertThat(page.locator("section").innerText()).contains("What would change", "YARROWBY, Una");
            for (int width : new int[] {1200, 390}) {
                page.setViewportSize(width, 900);
                check(page, "candidates-import-preview-" + width);
            }
            page.getByLabel("Where does this list come from?").fill("Statement of 8 April");
            page.getByText("Confirm and take in").click();
            assertThat(page.locator("main").innerText()).contains("Yan YARROW", "Una YARROWBY", "Nominated");
            page.locator("a", new Page.LocatorOptions().setHasText("Yan YARROW"))
                    .first()
                    .click();
            look(page, page.url(), "candidate");
            look(page, site("/candidates"), "candidates-public");
            assertThat(page.locator("main").innerText())
                    .contains("Una YARROWBY", "Hedge Party")
                    .doesNotContain("The Lane");
        }
    }

    private static void paste(Page page, String list) {
        page.locator("#pasted").fill(list);
        page.getByText("Show what would change").click();
    }

    private String site(String path) {
        return "http://localhost:" + port + path;
    }

    private static void look(Page page, String address, String name) {
        for (int width : new int[] {1200, 390}) {
            page.setViewportSize(width, 900);
            page.navigate(address);
            check(page, name + "-" + width);
        }
    }

    private static void check(Page page, String name) {
        picture(page, name);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(name)
                .isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "journeys", name + ".png")));
    }
}
