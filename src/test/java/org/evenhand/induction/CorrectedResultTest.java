package org.evenhand.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.OfficeClock;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Status;
import org.evenhand.induction.deputy.Deputies;
import org.evenhand.induction.handover.NewTermPlans;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Items;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.Programmes;
import org.evenhand.induction.programme.Tailoring;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was begun for somebody who was recorded as elected and was not; the poll is that of 6 May 2021. */
@EvenhandTest
class CorrectedResultTest {

    private static final String REASON = "Read from the wrong line";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Inductions inductions;

    @Autowired
    InductionProcess process;

    @Autowired
    Programmes programmes;

    @Autowired
    Items items;

    @Autowired
    Tailoring tailoring;

    @Autowired
    NewTermPlans plans;

    @Autowired
    Deputies deputies;

    @Autowired
    Candidates candidates;

    @Autowired
    PeriodProcess periods;

    @Autowired
    BehindTheScenes database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OfficeClock clock;

    @LocalServerPort
    int port;

    private PollOf2021 poll;
    private Person newcomer;
    private Person inOffice;

    @BeforeEach
    void aPollWasHeld() {
        poll = new PollOf2021(database, candidates);
        String surname = "Tarporley" + UUID.randomUUID().toString().substring(0, 8);
        newcomer = poll.nominated(surname);
        inOffice = poll.stood(surname + "x", OfficeHeld.COMMISSIONER, Status.NOMINATED);
        clock.set(poll.election().pollDate().plusDays(8).atTime(12, 0));
    }

    @AfterEach
    void leaveNothing() {
        poll.forget(process, inductions, periods);
        clock.back();
    }

    @Test
    @Rule({"P45", "P48"})
    void aReturnedCommissionerReadsNothingOfWhoWasTakenForTheirSuccessor() {
        Induction mistaken = records(newcomer, null);
        String reference = mistaken.reference();
        Programme programme = handedOut(mistaken);
        StaffBrowser commissioner = StaffBrowser.signedIn(port, "commissioner");
        assertThat(commissioner.get("/desk/programme/" + reference).body()).contains("Has sat on the panel");

        records(inOffice, REASON);
        assertThat(office.openTasks(reference))
                .as("of the programme none, also not of what was planned after it was handed out")
                .containsExactlyInAnyOrder("Plan new term", "Prepare oath", "State deputy wish");
        assertThat(programmes.of(programme.id()).closed()).isTrue();
        assertThat(items.of(programme.id()))
                .isNotEmpty()
                .allMatch(item -> item.state() == Item.State.NOT_NEEDED && "spoc".equals(item.settledBy()));
        assertThat(commissioner.get("/desk/programme/" + reference).statusCode())
                .isEqualTo(404);
        assertThat(commissioner.get("/desk/programme").body()).doesNotContain(reference);
        assertThat(StaffBrowser.signedIn(port, "chief-executive")
                        .get("/desk/programme/" + reference)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Rule({"P45", "P48"})
    void theDeskShowsThePlanOfWhoWasElectedAlone() {
        String reference = records(newcomer, null).reference();
        handover(reference);
        assertThat(card(reference))
                .contains("Keys and devices", "A later evening")
                .doesNotContain("before the result was corrected");

        Induction returned = records(inOffice, REASON);
        assertThat(card(reference)).doesNotContain("Keys and devices", "A later evening");
        plans.plan(
                returned,
                plans.suggestion(returned).replace("Annual report", "Annual report of the old term"),
                true,
                "The finance officer leaves",
                "chief-executive");
        assertThat(card(reference)).contains("Annual report of the old term", "The finance officer leaves");

        records(newcomer, REASON);
        assertThat(card(reference))
                .contains("Keys and devices", "Plan and offer are from before the result was corrected")
                .doesNotContain("Annual report of the old term", "The finance officer leaves");
        handover(reference);
        assertThat(card(reference)).contains("Keys and devices").doesNotContain("before the result was corrected");
    }

    @Test
    @Rule({"P49", "P49.1"})
    void theDeputyOfWhoWasNotElectedIsDeputyNoLonger() {
        Induction mistaken = records(newcomer, null);
        LocalDate today = LocalDate.now(clock);
        deputies.wish(mistaken.id(), true, null, "commissioner");
        deputies.notifyPanel(mistaken, "Somebody", "Experience", "Four days a week", today, "chief-executive");
        deputies.decide(mistaken, true, today, today, "The panel is silent", "commissioner");
        assertThat(deputiesInOffice(mistaken)).isEqualTo(1);

        records(inOffice, REASON);
        assertThat(deputiesInOffice(mistaken)).isZero();
        assertThat(deputies.of(mistaken.id())).isEmpty();
    }

    @Test
    @Rule({"P46.5", "P49.1"})
    void whatIsLateOrEndsIsSaidAgainOfWhoWasElected() {
        clock.set(poll.election().pollDate().plusMonths(3).atTime(12, 0));
        String reference = records(newcomer, null).reference();
        assertThat(letters("oath-overdue", reference)).isEqualTo(2);
        assertThat(letters("deputy-term-ended", reference)).isEqualTo(1);
        records(poll.nominated(newcomer.details().surname() + "y"), REASON);
        assertThat(letters("oath-overdue", reference)).isEqualTo(4);
        assertThat(letters("deputy-term-ended", reference)).isEqualTo(2);
    }

    private void handover(String reference) {
        office.completes(
                "chief-executive",
                "Plan handover",
                reference,
                Map.of(
                        "weekendCount",
                        "yes",
                        "weekendNote",
                        "A later evening",
                        "handoverPlan",
                        "13 May 2021 | Chief Executive | Keys and devices"));
    }

    private Induction records(Person elected, @Nullable String reason) {
        Induction recorded = inductions.record(poll.election().id(), elected.id(), poll.declared(), reason, "spoc");
        office.runJobs();
        return recorded;
    }

    /** A programme whose items are with their owners, and one more that was planned afterwards. */
    private Programme handedOut(Induction induction) {
        chief(
                induction,
                "Choose topics",
                Map.of(
                        "topicList",
                        "ANNEX_B",
                        "budgetTopics",
                        "no",
                        "listReason",
                        "It fits better",
                        "manifesto",
                        "Promises a night bus for every town"));
        chief(
                induction,
                "Discuss needs",
                Map.of(
                        "knowledge",
                        "Has sat on the panel",
                        "experience",
                        "Ran a charity",
                        "wishes",
                        "To begin with victims",
                        "preferencesKnown",
                        "no"));
        Programme programme = programmes.running(induction.id()).get(0);
        LocalDate later = programmes.days(programme).first().plusDays(30);
        for (Item item : items.of(programme.id())) {
            tailoring.plan(item.id(), "policy-lead", later, null, "chief-executive");
        }
        chief(induction, "Tailor programme", Map.of("tailored", "The panel is known"));
        chief(induction, "Make pack", Map.of("opening", "Welcome"));
        Item own = items.addOwn(programme.id(), "A day with the dog unit", "commissioner");
        tailoring.plan(own.id(), "policy-lead", later, null, "chief-executive");
        return programme;
    }

    private void chief(Induction induction, String task, Map<String, Object> form) {
        office.completes("chief-executive", task, induction.reference(), form);
    }

    private int deputiesInOffice(Induction induction) {
        return jdbc.sql("select count(*) from office.deputy_term where induction_id = ? and ends_on is null")
                .param(induction.id())
                .query(Integer.class)
                .single();
    }

    private int letters(String template, String reference) {
        return jdbc.sql("select count(*) from office.outbox where template = ? and business_key like ?")
                .params(template, "%" + reference + "%")
                .query(Integer.class)
                .single();
    }

    private String card(String reference) {
        return Jsoup.parse(StaffBrowser.signedIn(port, "spoc")
                        .get("/desk/induction")
                        .body())
                .select("article#" + reference)
                .text();
    }
}
