package org.evenhand.induction.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.evenhand.BehindTheScenes;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.PeriodProcess;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An induction from the first choice to the commissioner's own task; pictures are left in {@code target/pages}. */
@EvenhandTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgrammeBrowserTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    PeriodProcess periods;

    @Autowired
    Programmes programmes;

    @Autowired
    Items items;

    @Autowired
    Tailoring tailoring;

    @Autowired
    Topics topics;

    @Autowired
    Preferences preferences;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @AutoClose
    private final Chromium chromium = Chromium.launch();

    private NewCommissioner commissioner;

    @BeforeEach
    void elected() {
        commissioner = new NewCommissioner(office, runtime, behind, periods);
    }

    @AfterEach
    void forget() {
        commissioner.forget();
    }

    @Test
    @Rule({"P47.1", "P47.2", "P47.3", "D14"})
    void theProgrammeIsTailoredOnTheDeskAndTheCommissionerSaysWhatTheyPrefer() {
        commissioner.electedOn(LocalDate.now(clock).minusDays(9));
        Tasklist chief = signIn("chief-executive");
        chief.claim("Choose topics", commissioner.reference());
        chief.choose("List to begin with", "Joint protocol, Annex B");
        chief.choose("Are the topics on the budget added", "No");
        chief.fill("What the manifesto says that matters here", "A night bus for every town, and victims first.");
        chief.picture("choose-topics");
        chief.complete();
        chief.claim("Discuss needs", commissioner.reference());
        chief.fill("What they know", "The panel, from three years on it.");
        chief.fill("What they have done", "Ran a charity for victims.");
        chief.fill("What they wish", "To see the control room soon.");
        chief.choose("Have they given their preferences", "No");
        chief.complete();

        Programme programme = programmes.find(commissioner.reference()).orElseThrow();
        LocalDate first = programmes.days(programme).first();
        Page desk = chief.page();
        desk.setViewportSize(1200, 900);
        desk.navigate(path());
        for (String topic : List.of("I01", "I02", "I06")) {
            desk.locator("#" + topic + " input[type=checkbox]").check();
        }
        desk.getByLabel("Owner").first().selectOption("policy-lead");
        desk.locator("#day").fill(first.toString());
        desk.locator("#plan button").click();
        PlaywrightAssertions.assertThat(desk.locator("#I06")).containsText("Policy and research lead");
        assertThat(desk.locator("#I06").innerText()).contains("day 1", "Policy and research lead");
        desk.locator("#I19 summary").click();
        desk.locator("#I19 input[name=reason]").fill("Knows the unions from the panel");
        desk.locator("#I19 form[action$=not-needed] button").click();
        PlaywrightAssertions.assertThat(desk.locator("#I19")).containsText("Not needed");
        items.material(
                item(programme, "I01"), "The duties in four pages: https://office.example/duties", "policy-lead");
        int day = 1;
        for (Item one : items.of(programme.id())) {
            if (one.forgotten()) {
                tailoring.plan(
                        one.id(),
                        day % 2 == 0 ? "spoc" : "chief-executive",
                        first.plusDays(day += 3),
                        null,
                        "chief-executive");
            }
        }
        chief = signIn("chief-executive");
        chief.claim("Tailor programme", commissioner.reference());
        chief.fill("How it fits this commissioner", "The unions are known; victims come first.");
        chief.picture("tailor-programme");
        chief.complete();
        chief.claim("Make pack", commissioner.reference());
        assertThat(chief.shown("By day one")).contains("I01", "I02", "I06");
        chief.fill("Opening words", "Welcome. At ten the oath, at eleven the office.");
        chief.picture("make-pack");
        chief.complete();
        office.runJobs();

        Tasklist own = signIn("commissioner");
        own.claim("Give preferences", commissioner.reference());
        for (Topic topic : topics.marked()) {
            own.choose(topic.title(), topic.id().equals("I21") ? "In the first weeks" : "Within the hundred days");
        }
        own.fill("What matters to you here", "Two days a week out of the office.");
        own.picture("give-preferences");
        own.complete();
        assertThat(preferences.of(programme.id())).containsEntry("I21", Scale.FIRST_WEEKS);
        look(own.page(), "commissioner");
        Tasklist lead = signIn("policy-lead");
        lead.claim(tasks.createTaskQuery()
                .taskName("Cover topic")
                .processVariableValueEquals("itemId", item(programme, "I01").toString())
                .singleResult()
                .getId());
        assertThat(lead.shown("Material")).contains("https://office.example/duties");
        lead.choose("What became of it", "Covered");
        lead.fill("What was covered, or why it is not needed", "Went through the duties one by one.");
        lead.picture("cover-topic");
        lead.complete();
        look(signIn("chief-executive").page(), "chief");
        look(managerAtDesk(), "manager");
    }

    /** Who watches has no task list. */
    private Page managerAtDesk() {
        Page page = chromium.person().newPage();
        page.navigate("http://localhost:" + port + "/login");
        page.fill("input[name=username]", "manager");
        page.fill("input[name=password]", DemoPeople.PASSWORD);
        page.click("main button[type=submit]");
        return page;
    }

    private void look(Page page, String who) {
        PageLook.at(page, path(), "programme-" + who + "-");
    }

    private String path() {
        return "http://localhost:" + port + "/desk/programme/" + commissioner.reference();
    }

    private java.util.UUID item(Programme programme, String topic) {
        return items.of(programme.id()).stream()
                .filter(one -> topic.equals(one.topic()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Tasklist signIn(String person) {
        return Tasklist.signIn(chromium, "http://localhost:" + port, person, 3600);
    }
}
