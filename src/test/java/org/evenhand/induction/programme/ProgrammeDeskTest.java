package org.evenhand.induction.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.PeriodProcess;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

/** The programme on the desk, over HTTP: who sees it, what can be done there, and what is refused. */
@EvenhandTest
class ProgrammeDeskTest {

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    PeriodProcess periods;

    @Autowired
    Programmes programmes;

    @Autowired
    Items items;

    @Autowired
    OutgoingAdvice advice;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    private NewCommissioner commissioner;
    private LocalDate today;

    @BeforeEach
    void elected() {
        commissioner = new NewCommissioner(office, runtime, behind, periods);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void forget() {
        commissioner.forget();
    }

    @Test
    @Rule({"P47.1", "P47.2", "D14"})
    void theChiefExecutivePlansTopicsTogetherAndIsRefusedWithTheRule() {
        begun(2);
        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-executive");
        LocalDate first = days().first();
        String both = item("I01").id() + "," + item("I02").id();
        assertThat(problem(plan(chief, both, "", first.toString(), "")))
                .contains("needs an owner")
                .contains("P47.2");
        assertThat(problem(plan(chief, both, "spoc", first.plusDays(100).toString(), "")))
                .contains("day 101")
                .contains("D14");
        assertThat(problem(plan(chief, "", "spoc", first.toString(), ""))).contains("choose at least one");
        assertThat(problem(plan(chief, both, "spoc", "soon", ""))).contains("enter a day");
        assertThat(plan(chief, UUID.randomUUID().toString(), "spoc", first.toString(), "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(item("I01").planned()).isFalse();

        assertThat(plan(chief, both, "spoc", first.plusDays(8).toString(), "").statusCode())
                .isEqualTo(302);
        Document page = page(chief);
        assertThat(page.select("th[scope=rowgroup]:contains(Week 2)")).hasSize(1);
        assertThat(page.select("#I01").text()).contains("day 9", "Single point of contact", "Open");
        assertThat(page.select("svg.evenhand-timeline text").text()).contains("Day 1", "Week 2: I01, I02", "Day 100");
        assertThat(page.select("#progress").text()).isEqualTo("0 of 35 covered, 0 not needed, 33 without a day");
    }

    @Test
    @Rule({"P47.1", "P45.4"})
    void materialIsKeptATopicSetAsideAndOneAdded() {
        begun(2);
        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-executive");
        String path = path() + "/items/" + item("I03").id();
        assertThat(chief.post(path + "/material", Map.of("material", "<b>Their contract</b>"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(chief).select("#I03").text()).contains("<b>Their contract</b>");
        assertThat(problem(chief.post(path + "/not-needed", Map.of("reason", " "))))
                .contains("without a reason")
                .contains("P47.1");
        chief.post(path + "/not-needed", Map.of("reason", "They know each other"));
        assertThat(page(chief).select("tbody:contains(They know each other)").text())
                .startsWith("Not needed")
                .contains("I03");
        assertThat(problem(chief.post(path() + "/items", Map.of("topic", "I99"))))
                .contains("no topic “I99”");
        chief.post(path() + "/items", Map.of("topic", "I52"));
        assertThat(item("I52").title()).isEqualTo("The council tax precept");

        String title = "Advice " + UUID.randomUUID();
        assertThat(problem(chief.post("/desk/programme/advice", Map.of("title", " "))))
                .contains("P45.4");
        assertThat(chief.post("/desk/programme/advice", Map.of("title", title)).statusCode())
                .isEqualTo(302);
        try {
            assertThat(chief.get("/desk/programme/advice").body()).contains(title);
            assertThat(Jsoup.parse(chief.get(
                                            "/desk/programme/advice?title=plan.pdf&link=/desk/contacts/EC-1/documents/1")
                                    .body())
                            .select("#link")
                            .attr("value"))
                    .as("as the page of papers leads here")
                    .isEqualTo("/desk/contacts/EC-1/documents/1");
            assertThat(problem(chief.post(
                            path() + "/items/" + item("I04").id() + "/material", Map.of("material", "As in " + title))))
                    .contains("P45.4");
        } finally {
            behind.sql()
                    .sql("delete from office.outgoing_advice where title = ?")
                    .param(title)
                    .update();
        }
    }

    @Test
    @Rule("P45.4")
    void whatIsMarkedLaterIsHeldBackWhereverThePageAndThePlanSayIt() {
        begun(10);
        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-executive");
        String title = "Precept options " + UUID.randomUUID();
        Item own = items.addOwn(programme().id(), title, "chief-executive");
        plan(chief, own.id().toString(), "spoc", days().first().plusDays(120).toString(), "After " + title);
        items.settle(item("I03"), Item.State.DONE, "Read " + title, "spoc");
        items.material(item("I04").id(), "See " + title, "spoc");
        StaffBrowser commissioned = StaffBrowser.signedIn(port, "commissioner");
        assertThat(page(commissioned).text()).contains(title, "night bus");
        advice.mark(title, null, null, "chief-executive");
        advice.mark("A night bus for every town", null, null, "chief-executive");
        try {
            assertThat(commissioned.get(path()).body())
                    .contains("Held back")
                    .doesNotContain(title)
                    .doesNotContain("night bus");
            assertThat(commissioned.get(path() + "/plan.ics").body())
                    .contains("SUMMARY:Held back")
                    .doesNotContain("Precept options");
            assertThat(page(chief).select("#material-" + item("I04").id()).text())
                    .as("to be changed")
                    .isEqualTo("See " + title);
        } finally {
            behind.sql()
                    .sql("delete from office.outgoing_advice where title in (?, 'A night bus for every town')")
                    .param(title)
                    .update();
        }
    }

    @Test
    @Rule("P47")
    void aCommissionerSeesTheirOwnFromTheFirstDayAndAddsToIt() {
        begun(2);
        StaffBrowser own = StaffBrowser.signedIn(port, "commissioner");
        assertThat(own.get(path()).statusCode()).as("before the first day").isEqualTo(404);
        assertThat(own.get("/desk/programme").body()).doesNotContain(commissioner.reference());
        assertThat(own.post(path() + "/items", Map.of("title", "A ride-along")).statusCode())
                .isEqualTo(404);
        commissioner.forget();

        commissioner = new NewCommissioner(office, runtime, behind, periods);
        begun(10);
        assertThat(own.get(path()).statusCode()).isEqualTo(200);
        assertThat(own.get(path() + "/brief.pdf").statusCode()).as("a draft").isEqualTo(404);
        assertThat(own.post(path() + "/items", Map.of("title", "A ride-along")).statusCode())
                .isEqualTo(302);
        Document page = page(own);
        assertThat(page.text()).contains("Your induction", "A ride-along").doesNotContain("Plan the chosen topics");
        assertThat(page.select("a[href$=/advice]")).isEmpty();
        assertThat(plan(own, item("I01").id().toString(), "spoc", today.toString(), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aManagerFollowsTheProgressAndReadsNothingOfTheTalk() {
        begun(10);
        commissioner.discusses(false);
        StaffBrowser manager = StaffBrowser.signedIn(port, "manager");
        Document page = page(manager);
        assertThat(page.select("#progress").text()).contains("of 35 covered");
        assertThat(page.text()).doesNotContain("Has sat on the panel", "night bus", "Preferences");
        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-executive");
        assertThat(page(chief).text()).contains("Has sat on the panel");

        behind.sql()
                .sql("update office.induction_programme set pack_made_at = now(), closed_at = now() where id = ?")
                .param(programme().id())
                .update();
        for (String paper : List.of("/brief.pdf", "/pack.pdf")) {
            assertThat(manager.get(path() + paper).statusCode())
                    .as("the manifesto is in it")
                    .isEqualTo(403);
            assertThat(page(manager).select("a[href$=" + paper + "]")).isEmpty();
            assertThat(chief.get(path() + paper).statusCode()).isEqualTo(200);
            assertThat(StaffBrowser.signedIn(port, "commissioner")
                            .get(path() + paper)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(page(chief).text()).contains("What was changed, and by whom");
        assertThat(page(manager).text()).doesNotContain("What was changed, and by whom");
    }

    @Test
    @Rule("D14")
    void thePlanComesAsACalendarOfWholeDays() {
        begun(2);
        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-executive");
        plan(chief, item("I06").id().toString(), "spoc", days().first().toString(), "");
        HttpResponse<String> file = chief.get(path() + "/plan.ics");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(file.body())
                .contains("SUMMARY:Day 1 in office", "SUMMARY:Day 100 in office", "SUMMARY:I06 The first hundred days")
                .contains("DTSTART;VALUE=DATE:" + days().last().toString().replace("-", ""));
        HttpResponse<String> pdf = chief.get(path() + "/brief.pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("day-one%20brief.pdf");
        assertThat(pdf.body()).startsWith("%PDF");
    }

    @Test
    void theFirstDayFollowsThePoll() {
        begun(1);
        LocalDate before = days().first();
        behind.sql()
                .sql("update office.election set poll_date = poll_date + 3 where id = ?")
                .param(commissioner.election())
                .update();
        events.publishEvent(new DatesChanged("The count was repeated", "chief-executive"));
        var instance = runtime.createProcessInstanceQuery()
                .variableValueEquals("programmeId", programme().id().toString())
                .processDefinitionKey("induction-programme")
                .singleResult();
        var dayOne = (java.util.Date) runtime.getVariable(instance.getId(), "dayOneAt");
        assertThat(dayOne.toInstant().atZone(ZoneId.of("Europe/London")).toLocalDate())
                .isEqualTo(before.plusDays(3));
    }

    @Test
    @Rule("P47.2")
    void thePackIsDueAnewWhereTheFirstDayMoves() {
        begun(1);
        commissioner.discusses(false);
        behind.sql()
                .sql("update office.programme_item set state = 'NOT_NEEDED', words = 'Known', settled_by = 'spoc',"
                        + " settled_at = now() where programme_id = ?")
                .param(programme().id())
                .update();
        commissioner.tailors();
        LocalDate before = packDue();
        behind.sql()
                .sql("update office.election set poll_date = poll_date + 3 where id = ?")
                .param(commissioner.election())
                .update();
        events.publishEvent(new DatesChanged("The count was repeated", "chief-executive"));
        assertThat(packDue()).isEqualTo(before.plusDays(3));
    }

    private LocalDate packDue() {
        return office.open("Make pack", commissioner.reference())
                .getDueDate()
                .toInstant()
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDate();
    }

    private void begun(int daysAfterPoll) {
        commissioner.electedOn(today.minusDays(daysAfterPoll));
        commissioner.chooses(TopicList.ANNEX_B, false);
    }

    private HttpResponse<String> plan(StaffBrowser by, String chosen, String owner, String day, String reason) {
        return by.post(path() + "/plan", Map.of("items", chosen, "owner", owner, "day", day, "reason", reason));
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        return Jsoup.parse(answer.body()).select(".govuk-error-summary").text();
    }

    private Document page(StaffBrowser by) {
        return Jsoup.parse(by.get(path()).body());
    }

    private String path() {
        return "/desk/programme/" + commissioner.reference();
    }

    private Programme programme() {
        return programmes.find(commissioner.reference()).orElseThrow();
    }

    private HundredDays days() {
        return programmes.days(programme());
    }

    private Item item(String topic) {
        return items.of(programme().id()).stream()
                .filter(one -> topic.equals(one.topic()))
                .findFirst()
                .orElseThrow();
    }
}
