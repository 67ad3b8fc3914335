package org.evenhand.preparation.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.evenhand.BehindTheScenes;
import org.evenhand.Chromium;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.PageLook;
import org.evenhand.Tasklist;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.CalendarSettings;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.Restrictions;
import org.evenhand.preparation.governance.AnnualReport;
import org.evenhand.preparation.governance.AnnualReports;
import org.evenhand.preparation.governance.PanelMeeting;
import org.evenhand.preparation.governance.PanelMeetings;
import org.evenhand.protocol.Rule;
import org.evenhand.site.DayWords;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The board of preparation, by which each sees what is late; pictures are left in {@code target/pages}. */
@EvenhandTest
class PreparationBoardTest {

    private static final String PAGE = "/desk/preparation";

    @Autowired
    Elections elections;

    @Autowired
    PeriodProcess periods;

    @Autowired
    ActionSchedule schedule;

    @Autowired
    OfficeAtWork office;

    @Autowired
    PanelMeetings meetings;

    @Autowired
    AnnualReports reports;

    @Autowired
    Restrictions restrictions;

    @Autowired
    CalendarSettings calendar;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private PassingElections passing;

    @BeforeEach
    void begin() {
        passing = new PassingElections(elections, periods, behind, clock);
    }

    @AfterEach
    void forgetTheElection() {
        passing.forget();
    }

    @Test
    @Rule({"P04", "P04.1"})
    void whatIsLateStandsOnTopAndRemarksAreKept() {
        Election election = passing.commissionerPollIn(10);
        StaffBrowser spoc = StaffBrowser.signedIn(port, "spoc");
        Element board = board(spoc, election);
        assertThat(board.select("tbody tr")).hasSize(12);
        assertThat(board.expectFirst("tbody tr").text())
                .contains("Schedule and timeline", "Chief Executive", "Late", "N");
        String row = PAGE + "/" + election.id() + "/rows/9";
        assertThat(spoc.post(row, Map.of("remarks", " ")).body()).contains("Say how it stands (P04)");
        assertThat(spoc.post(row, Map.of("remarks", "Communications build it")).statusCode())
                .isEqualTo(302);
        assertThat(board(spoc, election).text()).contains("Communications build it");
        assertThat(schedule.of(election.id(), ScheduleRow.PAGE).closed()).isFalse();
        assertThat(spoc.post(PAGE + "/" + election.id() + "/rows/13", Map.of("remarks", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Rule({"P42", "P43", "P44"})
    void checksOfGovernanceStandOnTheBoard() {
        Election election = passing.commissionerPollIn(2);
        String checks = Jsoup.parse(
                        StaffBrowser.signedIn(port, "manager").get(PAGE).body())
                .select("section[aria-labelledby=governance] tr")
                .text();
        assertThat(checks)
                .containsPattern("Declarations of interests, " + election.name() + " [^.]* Late Not asked for yet");
    }

    @Test
    @Rule({"P42", "P44"})
    void aCheckWhoseDayCannotBeCountedStandsOnTheBoardAllTheSame() {
        Election election = passing.commissionerPollIn(60);
        String report = office.starts(
                "policy-lead",
                "annual-report",
                Map.of(
                        "reportTitle",
                        "A year of policing",
                        "reportDueOn",
                        election.pollDate().minusWeeks(1).toString()));
        office.completes(
                "chief-executive",
                "Check annual report",
                report,
                Map.of("issueWished", "no", "maySway", "no", "reportReason", "The foreword"));
        LocalDate beyond =
                LocalDate.of(calendar.lastKnownYear() + 1, 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        elections.moveTo(election.id(), beyond, "Called later", "chief-executive");
        assertThat(checks(StaffBrowser.signedIn(port, "manager")))
                .anyMatch(row -> row.startsWith(report) && row.contains("Cannot be counted yet Deferred"))
                .anyMatch(row -> row.contains(election.name() + " Cannot be counted yet Not asked for yet"));
    }

    @Test
    @Rule({"P43.1", "P44.2"})
    void theBoardSaysWhereAMeetingWentAndWhereAReportCanBeRead() {
        Election election = passing.commissionerPollIn(60);
        LocalDate day = election.pollDate().minusWeeks(1);
        PanelMeeting meeting = meetings.enter(day, "Minutes", "policy-lead");
        LocalDate free = restrictions.freeFrom(day);
        meetings.move(meeting.id(), free, "chief-executive");
        AnnualReport report = reports.enter("A year of policing", day, "policy-lead");
        reports.published(report.id(), "https://opcc.example/report", "communications");
        assertThat(checks(StaffBrowser.signedIn(port, "manager")))
                .anyMatch(row -> row.startsWith(meeting.reference())
                        && row.endsWith("Moved out of the period, to " + DayWords.of(free)))
                .anyMatch(row -> row.startsWith(report.reference())
                        && row.endsWith(
                                "Published on " + DayWords.of(LocalDate.now(clock)) + ": https://opcc.example/report"));
    }

    @Test
    @Rule("P03.3")
    void aBriefingAttendedIsShown() {
        Election election = passing.commissionerPollIn(10);
        StaffBrowser chiefExecutive = StaffBrowser.signedIn(port, "chief-executive");
        String path = PAGE + "/" + election.id() + "/briefings";
        assertThat(chiefExecutive
                        .post(path, Map.of("heldOn", "soon", "attendedBy", "Chief Executive"))
                        .body())
                .contains("Enter the day of the briefing");
        assertThat(chiefExecutive
                        .post(path, Map.of("heldOn", today(), "attendedBy", " "))
                        .body())
                .contains("Say who was there");
        chiefExecutive.post(path, Map.of("heldOn", today(), "attendedBy", "Chief Executive", "joint", "yes"));
        assertThat(board(chiefExecutive, election).text()).contains("held jointly: Chief Executive");
    }

    @Test
    @Rule("P04")
    void onlyTheChiefExecutiveBeginsWhatDoesNotBeginByItself() {
        Election election = passing.pollIn(10);
        String path = PAGE + "/" + election.id() + "/start";
        assertThat(StaffBrowser.signedIn(port, "spoc").post(path, Map.of()).statusCode())
                .isEqualTo(403);
        StaffBrowser chiefExecutive = StaffBrowser.signedIn(port, "chief-executive");
        assertThat(board(chiefExecutive, election).text()).contains("has not begun");
        assertThat(chiefExecutive.post(path, Map.of()).statusCode()).isEqualTo(302);
        assertThat(board(chiefExecutive, election).select("tbody tr")).hasSize(12);
    }

    @Test
    @Rule("P04")
    void aRowIsWorkedInTasklistAndSeenOnTheBoard() {
        Election election = passing.commissionerPollIn(10);
        String key = PreparationProcess.key(election.id());
        try (Chromium chromium = Chromium.launch()) {
            Tasklist spoc = Tasklist.signIn(chromium.person(), "http://localhost:" + port, "spoc", DemoPeople.PASSWORD);
            spoc.page().setViewportSize(1400, 1900);
            spoc.claim("Write to returning officer", key);
            spoc.choose("To whom", "Nobody by mail");
            assertThat(spoc.refusal()).contains("how they were told");
            spoc.fill("Remarks", "By telephone");
            spoc.picture("write-to-returning-officer");
            spoc.complete();
            spoc.claim("Link with returning officer", key);
            assertThat(spoc.shown("Written to")).isEqualTo("Nobody. By telephone");
            spoc.choose("Who confirmed the contact", "Elections manager");
            spoc.choose("Are the dates confirmed as we have them", "Yes");
            spoc.choose("Is it done", "Yes, it is done");
            spoc.picture("link-with-returning-officer");
            spoc.complete();
            spoc.claim("Confirm candidate list", key);
            spoc.choose("Is it done", "Yes, it is done");
            assertThat(spoc.refusal()).contains("statement of persons nominated");
            spoc.picture("confirm-candidate-list");
            PageLook.at(spoc.page(), "http://localhost:" + port + PAGE, "desk-preparation-");
            assertThat(spoc.page().locator("main").innerText()).contains("Elections manager", "dates confirmed");
        }
    }

    private static List<String> checks(StaffBrowser browser) {
        return Jsoup.parse(browser.get(PAGE).body())
                .select("section[aria-labelledby=governance] tr")
                .eachText();
    }

    private static Element board(StaffBrowser browser, Election election) {
        return Jsoup.parse(browser.get(PAGE).body()).select("main > section").stream()
                .filter(section -> section.select("h2").text().contains(election.name()))
                .findFirst()
                .orElseThrow();
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
