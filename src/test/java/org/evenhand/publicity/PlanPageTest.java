package org.evenhand.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.OfficeClock;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The board and an item of the plan, as the people of communications see them. */
@EvenhandTest
@Rule("P30")
class PlanPageTest {

    private static final String BOARD = "/desk/communications";

    @Autowired
    OfficeAtWork office;

    @Autowired
    ForwardPlan plan;

    @Autowired
    OfficeClock clock;

    @Autowired
    BehindTheScenes database;

    @LocalServerPort
    int port;

    @Test
    void anItemIsMovedWithAReasonAndItsStorySaysSo() {
        LocalDate day = LocalDate.now(clock).plusDays(3);
        String reference = office.starts(
                "communications",
                "announcement-timing",
                Map.of(
                        "planTitle", "Strategy " + UUID.randomUUID(),
                        "planKind", "ANNOUNCEMENT",
                        "plannedOn", day.toString(),
                        "routine", "yes",
                        "delayHarms", "no",
                        "pressingNeed", "no",
                        "canWait", "no"));
        StaffBrowser communications = StaffBrowser.signedIn(port, "communications");
        String page = BOARD + "/plan/" + reference;
        assertThat(communications.get(BOARD).body()).contains(page);
        communications.post(page + "/day", Map.of("day", day.plusDays(1).toString()));
        assertThat(item(reference).plannedOn()).as("not without a reason").isEqualTo(day);
        communications.post(page + "/day", Map.of("day", "soon", "reason", "The hall"));
        communications.post(
                page + "/day", Map.of("day", LocalDate.now(clock).minusDays(1).toString(), "reason", "The hall"));
        assertThat(item(reference).plannedOn())
                .as("nor to no day, nor to a past one")
                .isEqualTo(day);
        communications.post(page + "/day", Map.of("day", day.plusDays(1).toString(), "reason", "The hall is taken"));
        assertThat(item(reference).plannedOn()).isEqualTo(day.plusDays(1));
        assertThat(communications.get(page).body()).contains("The hall is taken", "Moved to");
        assertThat(StaffBrowser.signedIn(port, "spoc")
                        .post(page + "/day", Map.of("day", day.toString(), "reason", "Back"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Rule("P28.1")
    void theBoardHasWhatMediaAskWithItsDeadlineAndWhatIsToBeDoneNext() {
        String outlet = "Echo " + UUID.randomUUID();
        String reference = office.starts(
                "communications",
                "media-response",
                Map.of(
                        "mediaKind", "QUESTION",
                        "mediaOutlet", outlet,
                        "contactMethod", "TELEPHONE",
                        "contactedAt", "2026-03-02T09:30",
                        "mediaDeadline", "2199-01-01T09:00",
                        "informationSought", "How many officers? " + outlet));
        StaffBrowser communications = StaffBrowser.signedIn(port, "communications");
        assertThat(row(communications, outlet))
                .contains(reference, "Press enquiry", "1 Jan 2199, 09:00", "To be assessed")
                .doesNotContain("Late");
        office.completes(
                "communications",
                "Assess claim",
                reference,
                Map.of(
                        "mediaKind", "COMMENT",
                        "claimText", "None",
                        "factText", "1,204",
                        "factSource", "Workforce statistics",
                        "factuallyWrong", "yes",
                        "confusionHarms", "no",
                        "personalInterpretation", "no"));
        assertThat(row(communications, outlet)).contains("Comment on social media", "To be drafted");
        office.completes(
                "communications",
                "Draft correction",
                reference,
                Map.of(
                        "correctionWording", "There were 1,204.",
                        "correctsOnly", "yes",
                        "attacksNobody", "yes",
                        "neutralTone", "yes",
                        "correctionSways", "no"));
        assertThat(row(communications, outlet)).contains("To be approved");
        office.completes("chief-executive", "Approve correction", reference, Map.of("correctionDecision", "approve"));
        assertThat(row(communications, outlet)).contains("To be published");
        office.completes("communications", "Post correction", reference, Map.of("postedWhere", "The website"));
        assertThat(communications.get(BOARD).body()).doesNotContain(outlet);
    }

    @Test
    @Rule("P01.3")
    void aBoardWithAnElectionThatCannotBeDatedSaysSoAndHasTheRest() {
        UUID election = UUID.randomUUID();
        clock.set(LocalDate.of(2028, 3, 1).atTime(12, 0));
        database.sql()
                .sql("insert into office.election (id, name, kind, poll_date) values (?, ?, 'LOCAL', '2029-02-01')")
                .params(election, "Election " + election)
                .update();
        try {
            PlanItem item = plan.enter(
                    "Strategy " + election,
                    PlanItem.Kind.DECISION,
                    LocalDate.of(2028, 3, 9),
                    new TimingAnswers("Routine", false, false),
                    "communications");
            StaffBrowser communications = StaffBrowser.signedIn(port, "communications");
            assertThat(communications.get(BOARD).body())
                    .contains("The bank holidays of <span>2029</span> have not been confirmed", item.reference())
                    .doesNotContain("No pre-election period", "As usual");
            String page = BOARD + "/plan/" + item.reference();
            assertThat(communications.get(page).body()).contains("9 March 2028");
            communications.post(page + "/day", Map.of("day", "2028-03-10", "reason", "The hall is taken"));
            assertThat(communications.get(page).body()).contains("the bank holidays of 2029 have not been confirmed");
            assertThat(item(item.reference()).plannedOn()).isEqualTo(item.plannedOn());
        } finally {
            database.sql()
                    .sql("delete from office.election where id = ?")
                    .param(election)
                    .update();
            clock.back();
        }
    }

    private static String row(StaffBrowser browser, String outlet) {
        String page = browser.get(BOARD).body();
        int at = page.indexOf(outlet);
        assertThat(at).as("on the board").isPositive();
        return page.substring(page.lastIndexOf("<tr", at), page.indexOf("</tr>", at));
    }

    private PlanItem item(String reference) {
        return plan.find(reference).orElseThrow();
    }
}
