package org.evenhand.election.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.election.PassingElections.quietThursday;
import static org.evenhand.election.web.EnteredElections.NAME;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.BehindTheScenes;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.Calendars;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Offices;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.office.Pictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk's pages of office, elections and holidays, used and looked at; pictures in {@code target/journeys}. */
@EvenhandTest
class OfficeBrowserTest {

    @Autowired
    Elections elections;

    @Autowired
    Calendars calendars;

    @Autowired
    Offices offices;

    @Autowired
    BehindTheScenes scenes;

    @Autowired
    PeriodProcess process;

    @LocalServerPort
    int port;

    @AfterEach
    void forget() {
        EnteredElections.forget(scenes, process);
        var now = offices.current();
        if (now.logo() != null) {
            offices.changeLogo(null, now.number(), "End of the test", "chief-executive");
        }
    }

    @Test
    void theChiefExecutivePutsUpTheLogoAndMovesAPollOnEveryScreen() throws IOException {
        var thursday = quietThursday(30, calendars);
        var id = elections
                .enter(NAME, Election.Kind.MAYORAL, thursday, "Called by the council", "spoc")
                .id();
        var logo = Files.write(Path.of("target", "crest.png"), Pictures.of("png", 400, 120));
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.person().newPage();
            page.navigate(site() + "/login");
            page.getByLabel("User name").fill("chief-executive");
            page.getByLabel("Password").fill(DemoPeople.PASSWORD);
            page.locator("main button").click();

            page.navigate(site() + "/desk/office/logo");
            page.getByLabel("Picture").setInputFiles(logo);
            page.getByLabel("Reason for the change").fill("New crest");
            page.getByText("Use this logo").click();
            assertThat(page.locator("#versions + ol").innerText()).contains("New crest");

            for (int width : new int[] {1200, 390}) {
                page.setViewportSize(width, 900);
                check(page, "/", "home-with-logo");
                check(page, "/timetable?lang=cy", "timetable-with-logo");
                check(page, "/desk/office", "office");
                check(page, "/desk/office/logo", "office-logo");
                check(page, "/desk/office/change", "office-change");
                page.locator("#paro-email").fill("nobody");
                page.locator("main form button").click();
                assertThat(page.locator(".govuk-error-summary").innerText()).contains("must be an e-mail address");
                check(page, "office-refused");
                check(page, "/desk/elections", "elections");
                check(page, "/desk/elections/" + id, "election");
                check(page, "/desk/elections/" + id + "/dates/CAMPAIGNING_BEGUN", "given-date");
                check(page, "/desk/holidays", "holidays");
                check(page, "/desk/elections/add", "election-add");
                check(page, "/desk/elections/" + id + "/poll", "poll");
                var sunday = thursday.plusDays(3);
                page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true))
                        .fill(String.valueOf(sunday.getDayOfMonth()));
                page.getByLabel("Month").fill(String.valueOf(sunday.getMonthValue()));
                page.getByLabel("Year").fill(String.valueOf(sunday.getYear()));
                page.getByLabel("Reason").fill("Order of the minister");
                page.locator("main form button").click();
                assertThat(page.locator(".evenhand-question").innerText()).contains("no working day");
                check(page, "poll-asked");
            }
            page.getByLabel("Yes: the poll is on").check();
            page.locator("main form button").click();
            assertThat(page.locator("#history ~ ol").innerText()).contains("Order of the minister", "chief-executive");
        }
        assertThat(elections.find(id).orElseThrow().pollDate()).isEqualTo(thursday.plusDays(3));
    }

    private void check(Page page, String path, String name) {
        page.navigate(site() + path);
        check(page, name);
    }

    private static void check(Page page, String name) {
        var picture = name + "-" + page.viewportSize().width;
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "journeys", picture + ".png")));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as(picture)
                .isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(picture).isEmpty();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
