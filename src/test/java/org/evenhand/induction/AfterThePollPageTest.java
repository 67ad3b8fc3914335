package org.evenhand.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.OfficeClock;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Person;
import org.evenhand.induction.handover.TermItem;
import org.evenhand.induction.handover.TermItem.Plan;
import org.evenhand.induction.handover.TermItems;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the result to the oath on the desk and in Tasklist, on Monday 10 May 2021; pictures are left in target/pages. */
@EvenhandTest
class AfterThePollPageTest {

    private static final String PAGE = "/desk/induction";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Inductions inductions;

    @Autowired
    InductionProcess process;

    @Autowired
    TermItems items;

    @Autowired
    Candidates candidates;

    @Autowired
    PeriodProcess periods;

    @Autowired
    BehindTheScenes database;

    @Autowired
    OfficeClock clock;

    @LocalServerPort
    int port;

    private PollOf2021 poll;
    private Person elected;

    @BeforeEach
    void aPollWasHeld() {
        poll = new PollOf2021(database, candidates);
        elected = poll.nominated("Wrenbury" + UUID.randomUUID().toString().substring(0, 8));
        clock.set(poll.election().pollDate().plusDays(4).atTime(12, 0));
    }

    @AfterEach
    void leaveNothing() {
        poll.forget(process, inductions, periods);
        clock.back();
    }

    @Test
    @Rule({"P45", "P45.2", "P46.5"})
    void theResultIsRecordedOnceAndThePageSaysWhatFollows() {
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        String result = PAGE + "/" + poll.election().id() + "/result";
        assertThat(spoc.get(PAGE).body()).contains("Record the result", elected.name());
        assertThat(spoc.post(result, Map.of("declaredAt", "2021-05-06T22:00")).body())
                .contains("choose who was elected");
        assertThat(spoc.post(result, Map.of("elected", elected.id().toString())).body())
                .contains("say when the result was declared");
        Map<String, String> stranger =
                Map.of("elected", UUID.randomUUID().toString(), "declaredAt", "2021-05-06T22:00");
        assertThat(spoc.post(result, stranger).statusCode()).isEqualTo(400);
        Map<String, String> right = Map.of("elected", elected.id().toString(), "declaredAt", "2021-05-06T22:00");
        assertThat(spoc.post(result, right).statusCode()).isEqualTo(302);
        assertThat(spoc.post(result, right).body()).contains("on record already");
        assertThat(spoc.post(
                                result,
                                Map.of(
                                        "elected",
                                        elected.id().toString(),
                                        "declaredAt",
                                        "2021-05-07T02:00",
                                        "reason",
                                        "It was declared in the night"))
                        .statusCode())
                .isEqualTo(302);

        String card = card(spoc);
        assertThat(card)
                .contains(
                        elected.name() + " (new), declared on Friday 7 May 2021 02:00",
                        "to the end of Wednesday 12 May 2021; new term from Thursday 13 May 2021, to come",
                        "2 working days left of 3",
                        "No oath, no pay",
                        "None until the oath is made (P46.5)");
        assertThat(StaffBrowser.signedIn(port, "manager").get(PAGE).body())
                .contains(elected.name())
                .doesNotContain("Correct the result");
    }

    @Test
    @Rule({"P46", "P46.1", "P46.2", "P46.5", "P45.2"})
    void theOathIsEnteredAndPayComesWithTheTerm() {
        Induction induction = inductions.record(poll.election().id(), elected.id(), poll.declared(), null, "spoc");
        String reference = induction.reference();
        office.completes(
                "chief-executive",
                "Plan handover",
                reference,
                Map.of(
                        "weekendCount",
                        "no",
                        "handoverPlan",
                        "11 May 2021 | Chief Executive | Keys and devices\n12 May 2021 | Policy lead | Papers"));
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        TermItem keys = items.of(induction.id(), Plan.HANDOVER).get(0);
        assertThat(spoc.post(PAGE + "/items/" + keys.number() + "/done", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(card(spoc)).contains("Keys and devices Chief Executive Tue 11 May 2021 Done (spoc)");

        try (Chromium chromium = Chromium.launch()) {
            Tasklist chiefExecutive = Tasklist.signIn(
                    chromium.person(), "http://localhost:" + port, "chief-executive", DemoPeople.PASSWORD);
            chiefExecutive.page().setViewportSize(1400, 2400);
            chiefExecutive.claim("Prepare oath", reference);
            chiefExecutive.type("Day of the oath", "11/05/2021");
            chiefExecutive.choose("Who the witness is", "Somebody else");
            chiefExecutive.fill("Name of the witness", "The clerk");
            chiefExecutive.fill("Place", "The chamber");
            chiefExecutive.choose("Language of the words", "English");
            chiefExecutive.choose("Do the Welsh words lie ready", "Yes");
            assertThat(chiefExecutive.refusal()).contains("nobody else (P46.2)");
            chiefExecutive.choose("Who the witness is", "A magistrate");
            chiefExecutive.picture("prepare-oath");
            chiefExecutive.complete();
            office.runJobs();

            chiefExecutive.claim("Record oath", reference);
            chiefExecutive.type("Day on which it was made", "10/05/2021");
            chiefExecutive.choose("Is it signed", "Yes");
            chiefExecutive.choose("Was it recorded in picture and sound", "No");
            chiefExecutive.picture("record-oath");
            chiefExecutive.complete();
            office.runJobs();
            PageLook.at(chiefExecutive.page(), "http://localhost:" + port + PAGE, "desk-induction-");
        }
        assertThat(card(spoc)).contains("Sworn, pay with the term", "From 13 May 2021", "before The clerk");
        clock.set(poll.election().pollDate().plusDays(7).atTime(0, 1));
        assertThat(card(spoc)).contains("Pay unlocked", "0 working days left", "begun");
    }

    private String card(StaffBrowser browser) {
        String reference =
                inductions.ofElection(poll.election().id()).orElseThrow().reference();
        return Jsoup.parse(browser.get(PAGE).body())
                .select("article#" + reference)
                .text();
    }
}
