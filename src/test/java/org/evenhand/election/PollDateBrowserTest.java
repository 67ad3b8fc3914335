package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.evenhand.BehindTheScenes;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.demo.DemoPeople;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.OfficeGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The poll is put off at the desk: what was open gets its new dates, and those whose work it is are told. */
@EvenhandTest
class PollDateBrowserTest {

    private static final String NAME = "Poll put off";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Elections elections;

    @Autowired
    Timetables timetables;

    @Autowired
    Calendars calendars;

    @Autowired
    BehindTheScenes scenes;

    @Autowired
    PeriodProcess process;

    @Autowired
    TaskService tasks;

    @Autowired
    Postman postman;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @AfterEach
    void forget() {
        PassingElections.forget(NAME, process, scenes);
    }

    @Test
    @Rule({"P01.1", "P01.3", "P01.5"})
    void anOpenCaseFollowsThePollToItsNewDay() {
        // so near that the checklist before the period is handed out already, so far that the period is still to come
        var poll = PassingElections.quietThursday(7, calendars);
        var election = elections.enter(NAME, Election.Kind.LOCAL, poll, "Called by the council", "spoc");
        office.runJobs();
        assertThat(dueDate(election))
                .isEqualTo(checklistDue(elections.find(election.id()).orElseThrow()));

        var later = PassingElections.quietThursday(9, calendars);
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.person().newPage();
            page.navigate(site() + "/login");
            page.getByLabel("User name").fill("chief-executive");
            page.getByLabel("Password").fill(DemoPeople.PASSWORD);
            page.locator("main button").click();
            move(page, election, later);
            page.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "journeys", "poll-moved.png")));
        }
        office.runJobs();

        var moved = elections.find(election.id()).orElseThrow();
        assertThat(moved.pollDate()).isEqualTo(later);
        assertThat(dueDate(election)).isEqualTo(checklistDue(moved));
        postman.sendWaiting();
        assertThat(postman.mailboxOf(DemoPeople.address(OfficeGroup.SPOC)).stream()
                        .map(mail -> {
                            try {
                                return mail.getSubject();
                            } catch (MessagingException e) {
                                throw new IllegalStateException(e);
                            }
                        }))
                .as("the owner of the open task is told once")
                .containsOnlyOnce(NAME + ": the checklist is due on another day");
    }

    private void move(Page page, Election election, LocalDate day) {
        page.navigate(site() + "/desk/elections/" + election.id() + "/poll");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill(String.valueOf(day.getDayOfMonth()));
        page.getByLabel("Month").fill(String.valueOf(day.getMonthValue()));
        page.getByLabel("Year").fill(String.valueOf(day.getYear()));
        page.getByLabel("Reason").fill("Put off by order");
        page.locator("main form button").click();
        assertThat(page.locator("#history ~ ol").innerText()).contains("Put off by order", "chief-executive");
    }

    private Date dueDate(Election election) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(election.id().toString())
                .taskName("Work through checklist")
                .singleResult()
                .getDueDate();
    }

    private Date checklistDue(Election election) {
        return Date.from(PeriodMoments.of(timetables.of(election), clock.getZone())
                .checklistDue()
                .toInstant());
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
