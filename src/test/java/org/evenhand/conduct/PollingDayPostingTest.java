package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.conduct.posting.Hit;
import org.evenhand.conduct.posting.PostingWatch;
import org.evenhand.conduct.posting.Postings;
import org.evenhand.election.Elections;
import org.evenhand.election.Policies;
import org.evenhand.engine.FieldRefused;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody who campaigns stands at a polling station: list and roster are compared, and each hit is decided. */
@EvenhandTest
class PollingDayPostingTest {

    private static final String PRESET = "cambridgeshire-2020";
    private static final String PAGE = "/desk/postings";

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    Postings postings;

    @Autowired
    PostingWatch watch;

    @Autowired
    Elections elections;

    @Autowired
    Policies policies;

    @Autowired
    HistoryService history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BehindTheScenes behind;

    private final String name = "Fern " + UUID.randomUUID().toString().replace("-", "");
    private UUID poll;
    private boolean policyChanged;

    @BeforeEach
    void nextPoll() {
        poll = elections.next().orElseThrow().id();
        forget();
    }

    @AfterEach
    void forget() {
        postings.activities(poll).forEach(one -> postings.strikeActivity(poll, one.number(), "end of the test"));
        postings.duties(poll).forEach(one -> postings.strikeDuty(poll, one.number(), "end of the test"));
        if (policyChanged) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    @Rule({"P38", "P38.1", "P38.2", "P38.3", "Q24", "T41"})
    void whoIsActiveIsPostedElsewhereAndToldSo() {
        decidedBy("CC_ELECTION_PERIOD");
        active(name, "North");
        postings.importRoster(
                poll,
                "Name,Number,Area,Station\n" + name.toUpperCase() + ",,NORTH,Village hall\nAnother,,South,School",
                "x");
        Hit hit = open();
        assertThat(hit.sameArea()).isTrue();
        assertThatThrownBy(() -> postings.close(poll, "chief-constable"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("each is decided first");

        assertThat(office.groupsOf(office.open("Decide posting", hit.reference())))
                .containsExactly("chief-constable");
        assertThat(office.sees("chief-constable", "Decide posting", hit.reference()))
                .containsEntry("areaShown", "Duty and campaign are in the same area")
                .containsEntry("activityShown", "Leaflets");
        Map<String, Object> decision = new HashMap<>(
                Map.of("postingOutcome", "CHANGED", "postingReason", "Known there", "rightsBalanced", "Same hours"));
        assertThatThrownBy(() -> office.completes("chief-constable", "Decide posting", hit.reference(), decision))
                .hasMessageContaining("say what the person does instead");
        decision.put("newDuty", "Reserve at headquarters");
        office.completes("chief-constable", "Decide posting", hit.reference(), decision);

        assertThat(postings.duties(poll)).extracting("personName").containsExactly("Another");
        assertThat(office.sees("chief-constable", "Hand over posting", hit.reference())
                        .get("postingNote"))
                .asString()
                .contains(
                        "Leaflets, in this area: North",
                        "Not: Village hall",
                        "But: Reserve at headquarters",
                        "Same hours",
                        "Your rights as a citizen remain yours");
        office.completes(
                "chief-constable",
                "Hand over posting",
                hit.reference(),
                Map.of("handedOver", "By hand, copy to manager"));
        assertThat(office.openTasks(hit.reference())).isEmpty();
        assertThat(postings.hit(hit.id()).handedOver()).isEqualTo("By hand, copy to manager");
        postings.close(poll, "chief-constable");
        assertThat(postings.closed(poll)).isTrue();

        postings.enterActivity(poll, name + " Another", null, "East", "Leaflets", "chief-officer");
        assertThat(postings.closed(poll)).as("a change opens the roster again").isFalse();
        assertThat(jdbc.sql("select closed_by, struck_by from office.roster_closing where election_id = ?"
                                + " order by number desc limit 1")
                        .param(poll)
                        .query()
                        .singleRow())
                .as("that it was closed stays on record")
                .containsEntry("closed_by", "chief-constable")
                .containsEntry("struck_by", "chief-officer");
    }

    @Test
    @Rule({"P38.2", "P38.3", "S29"})
    void byTheLaterPolicyTheLineManagerDecides() {
        decidedBy("LINE_MANAGER_POLL_DAY");
        active(name, "North");
        postings.enterDuty(poll, name, null, "South", "School", "chief-officer");
        Hit hit = open();
        assertThat(office.groupsOf(office.open("Decide posting", hit.reference())))
                .containsExactly("chief-officer");
        Map<String, Object> decision = new HashMap<>(Map.of(
                "postingOutcome",
                "SOMEONE_ELSE",
                "postingReason",
                "A namesake",
                "rightsBalanced",
                "Nobody is touched"));
        assertThatThrownBy(() -> office.completes("chief-officer", "Decide posting", hit.reference(), decision))
                .hasMessageContaining("name the line manager");
        decision.put("decidedFor", "Head of custody");
        office.completes("chief-officer", "Decide posting", hit.reference(), decision);
        assertThat(office.openTasks(hit.reference())).isEmpty();
        assertThat(Jsoup.parse(StaffBrowser.signedIn(port, "chief-officer")
                                .get(PAGE)
                                .body())
                        .select("article#" + hit.reference())
                        .text())
                .contains("Decided by Head of custody, entered by chief-officer on");
        long numbered = number();
        watch.run();
        watch.run();
        assertThat(postings.hits(poll)).as("decided once").allMatch(one -> one.outcome() != null);
        assertThat(number()).as("no number is used up").isEqualTo(numbered);
        postings.close(poll, "chief-officer");
    }

    @Test
    @Rule({"Q24", "P38.1"})
    void theCheckRunsWhenEitherChangesAndWhatIsGoneClosesItsTask() {
        postings.enterDuty(poll, name, null, "South", "School", "chief-officer");
        assertThat(postings.hits(poll)).noneMatch(hit -> hit.outcome() == null);
        active(name, "North");
        Hit hit = open();
        postings.strikeActivity(poll, hit.activityNumber(), "chief-officer");
        assertThat(postings.hit(hit.id()).outcome()).isEqualTo(Hit.Outcome.CLEARED);
        assertThat(office.openTasks(hit.reference())).isEmpty();

        active(name, "North");
        Hit second = open();
        postings.importRoster(poll, "Name;Area;Station\nAnother;South;School", "chief-officer");
        assertThat(postings.hit(second.id()).outcome()).isEqualTo(Hit.Outcome.CLEARED);

        // the night finds it
        pastTheApplication(poll);
        watch.run();
        assertThat(open().station()).isEqualTo("Hall");
    }

    @Test
    @Rule("Q24")
    void everyElectionAheadIsLookedAtAndKeptOnTheDesk() {
        UUID later = UUID.randomUUID();
        jdbc.sql("insert into office.election (id, name, kind, poll_date) values (?, ?, 'LOCAL', current_date + 700)")
                .params(later, "Later " + name)
                .update();
        try {
            StaffBrowser chief = StaffBrowser.signedIn(port, "chief-constable");
            chief.post(
                    PAGE + "/activities",
                    Map.of("election", later.toString(), "personName", name, "area", "North", "activity", "Leaflets"));
            pastTheApplication(later);
            watch.run();
            Hit hit = postings.hits(later).get(0);
            assertThat(office.openTasks(hit.reference())).containsExactly("Decide posting");
            Document next = Jsoup.parse(chief.get(PAGE).body());
            assertThat(next.text()).doesNotContain(hit.reference());
            assertThat(next.select("#election option[value=" + later + "]").text())
                    .contains("Later " + name);
            assertThat(chief.get(PAGE + "?election=" + later).body()).contains(hit.reference());
            assertThat(chief.get(PAGE + "?election=" + UUID.randomUUID()).statusCode())
                    .isEqualTo(404);
        } finally {
            postings.activities(later).forEach(one -> postings.strikeActivity(later, one.number(), "end of the test"));
            jdbc.sql("delete from office.posting_hit where duty in"
                            + " (select number from office.polling_duty where election_id = ?)")
                    .param(later)
                    .update();
            for (String table : List.of("campaign_activity", "polling_duty", "roster_closing")) {
                jdbc.sql("delete from office." + table + " where election_id = ?")
                        .param(later)
                        .update();
            }
            jdbc.sql("delete from office.election where id = ?").param(later).update();
        }
    }

    @Test
    @Rule("P38.1")
    void theTenThousandthReferenceIsNotCut() {
        long numbered = number();
        active(name, "North");
        try {
            behind.sql()
                    .sql("select setval('office.posting_number', 9999)")
                    .query()
                    .singleValue();
            postings.enterDuty(poll, name, null, "South", "School", "chief-officer");
            assertThat(open().reference()).endsWith("-10000");
        } finally {
            behind.sql()
                    .sql("select setval('office.posting_number', ?)")
                    .param(numbered)
                    .query()
                    .singleValue();
        }
    }

    @Test
    @Rule("P38.1")
    void aRosterWithALineThatCannotBeReadIsNotTaken() {
        postings.enterDuty(poll, "Another", null, "South", "School", "chief-officer");
        assertThatThrownBy(() -> postings.importRoster(poll, "Name,Area,Station\nSomeone,North,", "x"))
                .hasMessageContaining("Line 2");
        assertThatThrownBy(() -> postings.importRoster(poll, "Person,Place\nSomeone,North", "x"))
                .hasMessageContaining("headings");
        assertThatThrownBy(() -> postings.importRoster(poll, "Name,Area,Station\n\"Someone,North,Hall", "x"))
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> postings.importRoster(poll, " ", "x")).hasMessageContaining("Paste a roster");
        assertThat(postings.duties(poll)).hasSize(1);
    }

    @Test
    @Rule("Q24")
    void theListsAreKeptOnTheDesk() {
        StaffBrowser chief = StaffBrowser.signedIn(port, "chief-constable");
        post(chief, "/activities", Map.of("personName", name, "area", "North", "activity", "Canvasses"));
        post(chief, "/roster", Map.of("roster", "Name\tArea\tStation\n" + name + "\tNorth\tLibrary"));
        String page = post(chief, "/close", Map.of()).text();
        assertThat(page).contains("each is decided first", open().reference(), "Canvasses", "Library");
        Document refused =
                post(chief, "/activities", Map.of("personName", " ", "area", "North", "activity", "Canvasses"));
        assertThat(refused.select(".govuk-error-summary").text()).contains("Please fill this in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spoc",
                "policy-lead",
                "chief-executive",
                "foi-officer",
                "communications",
                "manager",
                "commissioner",
                "admin"
            })
    @Rule("P38.3")
    void nobodyElseSeesWhoIsActive(String person) {
        decidedBy("CC_ELECTION_PERIOD");
        active(name, "North");
        postings.enterDuty(poll, name, null, "North", "School", "chief-constable");
        Hit hit = open();
        var task = office.open("Decide posting", hit.reference());
        StaffBrowser browser = StaffBrowser.signedIn(port, person);
        assertThat(browser.get(PAGE).statusCode()).isEqualTo(403);
        InConfidence.hidden(person, browser, task, name);
        if (!person.equals("admin")) {
            assertThat(browser.get(StaffBrowser.ENGINE + "/process-instance?processDefinitionKey=polling-day-posting")
                            .body())
                    .isEqualTo("[]");
        }
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .list())
                .extracting(variable -> String.valueOf(variable.getValue()))
                .noneMatch(value -> value.contains(name));
    }

    private long number() {
        return behind.sql()
                .sql("select last_value from office.posting_number")
                .query(Long.class)
                .single();
    }

    private void pastTheApplication(UUID election) {
        jdbc.sql("insert into office.polling_duty (election_id, person_name, area, station, entered_by, entered_at)"
                        + " values (?, ?, 'West', 'Hall', 'x', now())")
                .params(election, name)
                .update();
    }

    private void active(String person, String area) {
        postings.enterActivity(poll, person, null, area, "Leaflets", "chief-constable");
    }

    private Hit open() {
        return postings.hits(poll).stream()
                .filter(hit -> hit.outcome() == null)
                .findFirst()
                .orElseThrow();
    }

    private void decidedBy(String decider) {
        policies.change(PRESET, Map.of("officer-deployment", decider), "chief-executive", "Test " + UUID.randomUUID());
        policyChanged = true;
    }

    /** The page to which the form leads. */
    private static Document post(StaffBrowser browser, String path, Map<String, String> fields) {
        HttpResponse<String> answer = browser.post(PAGE + path, fields);
        assertThat(answer.statusCode()).isEqualTo(302);
        URI page = URI.create(StaffBrowser.location(answer));
        return Jsoup.parse(browser.get(page.getPath() + "?" + page.getQuery()).body());
    }
}
