package org.evenhand.preparation.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.CalendarSettings;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.Restrictions;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.evenhand.mail.Postman;
import org.evenhand.preparation.DueReminders;
import org.evenhand.preparation.governance.PanelMeeting.Outcome;
import org.evenhand.protocol.Rule;
import org.evenhand.site.LondonZone;
import org.evenhand.staff.OfficeGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The checks of governance before an election, worked by the people they are for. */
@EvenhandTest
class GovernanceTest {

    private static final String ASK = "Ask for declarations";
    private static final String CONFIRM = "Confirm declarations";

    @Autowired
    Elections elections;

    @Autowired
    Timetables timetables;

    @Autowired
    PeriodProcess periods;

    @Autowired
    Interests interests;

    @Autowired
    PanelMeetings meetings;

    @Autowired
    AnnualReports reports;

    @Autowired
    ReportDueItems due;

    @Autowired
    Restrictions restrictions;

    @Autowired
    CalendarSettings calendar;

    @Autowired
    DueReminders reminders;

    @Autowired
    OfficeAtWork office;

    @Autowired
    Postman postman;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    Clock clock;

    private final String commissioner = "commissioner." + UUID.randomUUID() + "@example.org";
    private final String deputy = "deputy." + UUID.randomUUID() + "@example.org";
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
    @Rule({"P33.3", "P42", "P42.1", "T39"})
    void declarationsAreAskedForChasedAndConfirmed() {
        Election election = passing.commissionerPollIn(30);
        String key = InterestsProcess.key(election.id());
        LocalDate start = timetables.of(election).periodStart();
        assertThat(timerDay(key)).isEqualTo(start.minusWeeks(4));
        assertThat(office.openTasks(key)).isEmpty();
        fire(key);
        assertThat(office.open(ASK, key)
                        .getDueDate()
                        .toInstant()
                        .atZone(LondonZone.ID)
                        .toLocalDate())
                .isEqualTo(start.minusDays(1));
        assertThatThrownBy(() -> office.completes("chief-executive", ASK, key, Map.of("sendLetter", "yes")))
                .hasMessageContaining("enter the address");
        assertThatThrownBy(() -> office.completes("chief-executive", ASK, key, Map.of("sendLetter", "no")))
                .hasMessageContaining("say how they were asked");
        office.completes(
                "chief-executive",
                ASK,
                key,
                Map.of("sendLetter", "yes", "commissionerEmail", commissioner, "deputyEmail", deputy));
        assertThat(timerDay(key)).isEqualTo(start.minusWeeks(1));
        fire(key);
        postman.sendWaiting();
        for (String address : new String[] {commissioner, deputy}) {
            assertThat(postman.mailboxOf(address)).hasSize(2);
            assertThat(Postman.textOf(postman.mailboxOf(address).get(0)))
                    .contains("declaration of interests", "diary", "code of conduct", "principles of public life")
                    .contains("in office and what you do as a candidate", "views on policy or funding", "backs anyone")
                    .doesNotContain("not heard from you");
            assertThat(Postman.textOf(postman.mailboxOf(address).get(1))).contains("not heard from you");
        }
        assertThatThrownBy(() -> confirm(key, "no", "yes")).hasMessageContaining("leave the task open");
        assertThatThrownBy(() -> confirm(key, "yes", "no")).hasMessageContaining("leave the task open");
        assertThatThrownBy(() -> confirm(key, "yes", "none")).hasMessageContaining("a deputy was asked");
        confirm(key, "yes", "yes");
        assertThat(interests.of(election.id()).orElseThrow().inTime()).isTrue();
        assertThat(office.openTasks(key)).isEmpty();
    }

    @Test
    @Rule({"P42.1", "T46"})
    void whatIsConfirmedAfterThePeriodBeganIsRecordedAsLateAndWasRemindedOf() {
        Election election = passing.commissionerPollIn(2);
        String key = InterestsProcess.key(election.id());
        office.runJobs();
        office.completes("chief-executive", ASK, key, Map.of("sendLetter", "no", "requestRemarks", "In person, today"));
        nobodyWasRemindedToday();
        reminders.remind();
        postman.sendWaiting();
        assertThat(postman.mailboxOf(DemoPeople.address(OfficeGroup.CHIEF_EXECUTIVE)))
                .anySatisfy(letter -> assertThat(Postman.textOf(letter))
                        .contains(election.name() + ": declarations of interests", "may be out of date"));
        assertThat(office.sees("chief-executive", CONFIRM, key).get("askedShown"))
                .asString()
                .endsWith("In person, today");
        confirm(key, "yes", "none");
        assertThat(interests.of(election.id()).orElseThrow().inTime()).isFalse();
    }

    @Test
    @Rule("P42.1")
    void theRequestMovesWithThePoll() {
        Election election = passing.commissionerPollIn(30);
        elections.moveTo(election.id(), election.pollDate().plusWeeks(3), "Called later", "chief-executive");
        Timetable moved = timetables.of(elections.election(election.id()));
        assertThat(timerDay(InterestsProcess.key(election.id())))
                .isEqualTo(moved.periodStart().minusWeeks(4));
    }

    @Test
    @Rule({"P43", "P43.1"})
    void aPanelMeetingInThePeriodIsMovedOutOfIt() {
        Election election = passing.commissionerPollIn(60);
        LocalDate day = election.pollDate().minusWeeks(1);
        assertThatThrownBy(() -> planned(today().minusDays(1))).hasMessageContaining("past");
        assertThatThrownBy(() -> planned(election.pollDate().minusWeeks(20)))
                .hasMessageContaining("no pre-election period");
        String reference = planned(day);
        assertThatThrownBy(() -> tried(reference, Map.of("meetingMoved", "no"))).hasMessageContaining("say why");
        assertThatThrownBy(() -> tried(
                        reference,
                        Map.of("meetingMoved", "yes", "newDay", day.plusDays(1).toString())))
                .hasMessageContaining("on that day too");
        LocalDate free = restrictions.freeFrom(day);
        tried(reference, Map.of("meetingMoved", "yes", "newDay", free.toString()));
        PanelMeeting moved = meeting(reference, day);
        assertThat(moved.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(moved.movedTo()).isEqualTo(free);
    }

    @Test
    @Rule({"P43", "P43.1"})
    void anAgendaThatCannotWaitIsKeptToWhatIsNotControversial() {
        Election election = passing.commissionerPollIn(60);
        LocalDate day = election.pollDate().minusWeeks(1);
        String reference = planned(day);
        tried(reference, Map.of("meetingMoved", "no", "moveReason", "The law sets the day of the precept"));
        assertThatThrownBy(() ->
                        office.completes("chief-executive", "Check agenda", reference, Map.of("agendaNeutral", "no")))
                .hasMessageContaining("say which item");
        office.completes(
                "chief-executive",
                "Check agenda",
                reference,
                Map.of("agendaNeutral", "no", "agendaProblem", "Item 2 is a pledge"));
        assertThat(office.sees("policy-lead", "Revise agenda", reference).get("problemShown"))
                .isEqualTo("Item 2 is a pledge");
        assertThatThrownBy(() -> office.completes(
                        "policy-lead",
                        "Revise agenda",
                        reference,
                        Map.of("panelAgenda", "Minutes\nTwo hundred officers")))
                .hasMessageContaining("as it was");
        office.completes("policy-lead", "Revise agenda", reference, Map.of("panelAgenda", "Minutes"));
        office.completes("chief-executive", "Check agenda", reference, Map.of("agendaNeutral", "yes"));
        assertThat(meeting(reference, day).outcome()).isEqualTo(Outcome.CHECKED);
        assertThat(meeting(reference, day).agenda()).isEqualTo("Minutes");
    }

    @Test
    @Rule({"P44", "P44.1", "P44.2"})
    void aReportIsDeferredAndPublishedAfterTheElection() {
        Election election = passing.commissionerPollIn(60);
        LocalDate day = election.pollDate().minusWeeks(1);
        assertThatThrownBy(() -> reported(election.pollDate().minusWeeks(25))).hasMessageContaining("as usual");
        String reference = reported(day);
        checked(reference, "yes", "yes");
        AnnualReport deferred = report(reference);
        assertThat(deferred.outcome()).isEqualTo(AnnualReport.Outcome.DEFERRED);
        assertThat(timerDay(reference)).isEqualTo(restrictions.freeFrom(day));

        elections.moveTo(election.id(), election.pollDate().plusWeeks(1), "Called later", "chief-executive");
        assertThat(timerDay(reference)).isEqualTo(reports.publishOn(deferred)).isAfter(election.pollDate());
        fire(reference);
        assertThatThrownBy(() -> office.completes(
                        "communications", "Publish annual report", reference, Map.of("publishedAt", "our site")))
                .hasMessageContaining("whole address");
        office.completes(
                "communications",
                "Publish annual report",
                reference,
                Map.of("publishedAt", "https://opcc.example/annual-report"));
        assertThat(reports.of(deferred.id()).publishedAt()).isEqualTo("https://opcc.example/annual-report");
        assertThat(reports.open()).extracting(AnnualReport::reference).doesNotContain(reference);
    }

    @Test
    @Rule({"P44", "P44.1"})
    void aReportThatCannotSwayMayBeIssued() {
        Election election = passing.commissionerPollIn(60);
        String reference = reported(election.pollDate().minusWeeks(1));
        UUID id = report(reference).id();
        checked(reference, "yes", "no");
        assertThat(reports.of(id).outcome()).isEqualTo(AnnualReport.Outcome.ISSUED);
        assertThat(office.openTasks(reference)).isEmpty();
    }

    @Test
    @Rule("P44.2")
    void whoeverPublishesIsRemindedWhenTheElectionIsOver() {
        Election election = passing.commissionerPollIn(60);
        String reference = reported(election.pollDate().minusWeeks(1));
        checked(reference, "no", "no");
        LocalDate publish = reports.publishOn(report(reference));
        assertThat(due.dueBy(publish.minusDays(1)))
                .noneMatch(item -> item.what().startsWith(reference));
        assertThat(due.dueBy(publish))
                .filteredOn(item -> item.what().startsWith(reference))
                .singleElement()
                .satisfies(item -> assertThat(item.owners()).containsExactly(OfficeGroup.COMMUNICATIONS));
        events.publishEvent(new DatesChanged("Nothing in truth", "spoc"));
        assertThat(timerDay(reference)).isEqualTo(publish);
    }

    @Test
    @Rule("P01.3")
    void aPollMovesBeyondTheKnownCalendarAndWhatHangsOnItKeepsItsDates() {
        Election election = passing.commissionerPollIn(60);
        String declarations = InterestsProcess.key(election.id());
        String report = reported(election.pollDate().minusWeeks(1));
        LocalDate asked = timerDay(declarations);
        checked(report, "no", "no");
        LocalDate published = timerDay(report);
        elections.moveTo(election.id(), beyondTheCalendar(), "Called later", "chief-executive");
        assertThat(elections.election(election.id()).pollDate()).isEqualTo(beyondTheCalendar());
        assertThat(timerDay(declarations)).isEqualTo(asked);
        assertThat(timerDay(report)).isEqualTo(published);
    }

    @Test
    @Rule({"P42.1", "T46"})
    void whatCannotBeDatedKeepsNobodyFromBeingRemindedOfTheRest() {
        Election later = passing.commissionerPollIn(60);
        checked(reported(later.pollDate().minusWeeks(1)), "no", "no");
        elections.moveTo(later.id(), beyondTheCalendar(), "Called later", "chief-executive");
        Election sooner = passing.commissionerPollIn(2);
        nobodyWasRemindedToday();
        reminders.remind();
        postman.sendWaiting();
        assertThat(postman.mailboxOf(DemoPeople.address(OfficeGroup.CHIEF_EXECUTIVE)))
                .anySatisfy(letter ->
                        assertThat(Postman.textOf(letter)).contains(sooner.name() + ": declarations of interests"));
    }

    private void confirm(String key, String commissionerCurrent, String deputyCurrent) {
        office.completes(
                "chief-executive",
                CONFIRM,
                key,
                Map.of("commissionerCurrent", commissionerCurrent, "deputyCurrent", deputyCurrent));
    }

    private String planned(LocalDate day) {
        return office.starts(
                "policy-lead",
                "panel-agenda",
                Map.of("panelMeetingOn", day.toString(), "panelAgenda", "Minutes\nTwo hundred officers"));
    }

    private void tried(String reference, Map<String, Object> form) {
        office.completes("chief-executive", "Try to move meeting", reference, form);
    }

    private PanelMeeting meeting(String reference, LocalDate day) {
        return meetings.from(day).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private String reported(LocalDate day) {
        return office.starts(
                "policy-lead",
                "annual-report",
                Map.of("reportTitle", "A year of policing", "reportDueOn", day.toString()));
    }

    private void checked(String reference, String wished, String sways) {
        office.completes(
                "chief-executive",
                "Check annual report",
                reference,
                Map.of("issueWished", wished, "maySway", sways, "reportReason", "The foreword"));
    }

    private AnnualReport report(String reference) {
        return reports.open().stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate timerDay(String key) {
        return timer(key).getDuedate().toInstant().atZone(LondonZone.ID).toLocalDate();
    }

    private void fire(String key) {
        management.executeJob(timer(key).getId());
        office.runJobs();
    }

    private Job timer(String key) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(instance).timers().singleResult();
    }

    /** Other tests have; one letter a day is all that a group gets. */
    private void nobodyWasRemindedToday() {
        behind.sql()
                .sql("update office.outbox set business_key = id::text where template = 'T46-preparation'")
                .update();
    }

    /** The first Thursday whose dates cannot be counted. */
    private LocalDate beyondTheCalendar() {
        return LocalDate.of(calendar.lastKnownYear() + 1, 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
