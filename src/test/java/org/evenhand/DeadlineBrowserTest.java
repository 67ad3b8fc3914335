package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The time for an answer, and the checklist before a period, as people meet them in Tasklist. */
@EvenhandTest
@TestInstance(Lifecycle.PER_CLASS)
class DeadlineBrowserTest {

    private static final String QUESTION = "How many special constables serve?";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Elections elections;

    @Autowired
    PeriodProcess process;

    @Autowired
    BehindTheScenes database;

    @Autowired
    Clock clock;

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
    @Rule("P09.15")
    void theRequesterIsAskedWhatIsMeantAndTheClockRunsOnWithTheReply() {
        String reference = request();
        Tasklist spoc = signIn();
        spoc.claim("Draft answer", reference);
        assertThat(spoc.shown("Answer due")).contains("10 working days from");
        assertThat(spoc.page().locator(".task-card").first().innerText())
                .as("Tasklist says when the task is due")
                .containsPattern("in \\d+ days");
        spoc.choose("What next?", "Ask the requester what is meant");
        spoc.fill("What you need to know", "On which day of the year?");
        spoc.picture("ask-requester");
        spoc.complete();
        office.runJobs();
        anHourPassesSinceTheQuestion();

        spoc.claim("Record clarification", reference);
        assertThat(spoc.shown("What we asked")).isEqualTo("On which day of the year?");
        spoc.choose("Has the requester replied?", "Yes");
        assertThat(spoc.refusal()).contains("copy what the requester replied");
        spoc.fill("What was replied", "On the last one.");
        LocalDateTime reply = LocalDateTime.now(clock).minusMinutes(20);
        spoc.type("Date of the reply", reply.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        spoc.type("Time of the reply", reply.format(DateTimeFormatter.ofPattern("HH:mm")));
        spoc.picture("record-clarification");
        spoc.complete();
        office.runJobs();

        spoc.claim("Draft answer", reference);
        assertThat(spoc.shown("What the requester was asked")).contains("On which day", "On the last one.");
        spoc.choose("What next?", "Take more time, with a reason");
        spoc.fill("How much more time", "3");
        spoc.fill("Why more time is needed", "The force looks it up.");
        spoc.picture("more-time");
        spoc.complete();
        office.runJobs();

        spoc.page().navigate(site() + "/desk/contacts/" + reference);
        assertThat(spoc.page().locator("main").innerText())
                .contains(
                        "Answer due", "13 working days", "On the last one.", "Time extended", "The force looks it up.");
        spoc.page()
                .screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "journeys", "spoc-contact-with-clock.png")));
    }

    @Test
    @Rule({"P01.5", "P01.3"})
    void theChecklistAndTheNewRulesAreWorkedThroughInTasklist() {
        var passing = new PassingElections(elections, process, database, clock);
        try {
            passing.pollIn(2);
            office.runJobs();
            Tasklist spoc = signIn();
            spoc.claim("Work through checklist", "Work through checklist");
            assertThat(spoc.shown("Election")).isEqualTo(passing.name());
            for (var item : List.of("Interests", "Policy", "Publicity", "Guidance", "Letters")) {
                spoc.fill(item + ": owner", "Chief Executive");
            }
            spoc.page()
                    .getByLabel("Done", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .all()
                    .forEach(choice -> choice.check());
            spoc.picture("checklist");
            spoc.complete();

            spoc.claim("Confirm period rules", "Confirm period rules");
            assertThat(spoc.shown("What changes")).contains("Photographs", "Publicity", "Decisions");
            spoc.choose("Has everyone who works by these rules been told?", "Yes");
            spoc.picture("confirm-period-rules");
            spoc.complete();
        } finally {
            passing.forget();
        }
    }

    private String request() {
        String reference = office.logs(
                "spoc",
                Map.of(
                        "contactedAt",
                                Instant.now(clock)
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .toString(),
                        "contactMethod", "LETTER",
                        "receivedBy", "spoc",
                        "requesterName", "Jo Larkspur",
                        "requesterEmail", "jo.larkspur@candidate.example",
                        "requesterRole", "CANDIDATE",
                        "informationSought", QUESTION));
        office.completes(
                "spoc",
                "Triage contact",
                reference,
                Map.of(
                        "contactClass", "INFORMATION",
                        "requesterName", "Jo Larkspur",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", "jo.larkspur@candidate.example",
                        "informationSought", QUESTION,
                        "holdsOffice", "no",
                        "coveredByPublished", "no"));
        return reference;
    }

    private void anHourPassesSinceTheQuestion() {
        database.sql()
                .sql(
                        "update office.clarification set asked_at = asked_at - interval '1 hour' where received_at is null")
                .update();
        database.sql()
                .sql("update office.deadline_pause set paused_at = paused_at - interval '1 hour'"
                        + " where resumed_at is null")
                .update();
    }

    private Tasklist signIn() {
        return Tasklist.signIn(chromium.person(), site(), "spoc", DemoPeople.PASSWORD);
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
