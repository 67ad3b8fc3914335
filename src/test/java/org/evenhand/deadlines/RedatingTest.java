package org.evenhand.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.Calendars;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.HolidayNotice;
import org.evenhand.election.Nation;
import org.evenhand.election.Policies;
import org.evenhand.election.WorkingDays;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.evenhand.staff.OfficeGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The time for an answer in the whole application: shown, reminded of, stopped, extended and moved. */
@EvenhandTest
class RedatingTest {

    private static final String SPOC = DemoPeople.address(OfficeGroup.SPOC);
    private static final String CHIEF_EXECUTIVE = DemoPeople.address(OfficeGroup.CHIEF_EXECUTIVE);

    private final String requester = "asker-" + UUID.randomUUID() + "@candidate.example";
    private final OfficeAtWork office;
    private final MasterRegister register;
    private final Calendars calendars;
    private final Redating redating;
    private final Policies policies;
    private final Postman postman;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final Clock clock;
    private String reference = "";

    @Autowired
    RedatingTest(
            OfficeAtWork office,
            MasterRegister register,
            Calendars calendars,
            Redating redating,
            Policies policies,
            Postman postman,
            ManagementService management,
            RuntimeService runtime,
            JdbcClient jdbc,
            Clock clock) {
        this.office = office;
        this.register = register;
        this.calendars = calendars;
        this.redating = redating;
        this.policies = policies;
        this.postman = postman;
        this.management = management;
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aRequestIsClassed() {
        reference = office.logs(
                "spoc",
                Map.of(
                        "contactedAt", now(),
                        "contactMethod", "LETTER",
                        "receivedBy", "spoc",
                        "requesterName", "Dana Quill",
                        "requesterEmail", requester,
                        "requesterRole", "CANDIDATE",
                        "informationSought", "How many calls were answered in time?"));
        office.completes(
                "spoc",
                "Triage contact",
                reference,
                Map.of(
                        "contactClass", "INFORMATION",
                        "requesterName", "Dana Quill",
                        "requesterRole", "CANDIDATE",
                        "requesterEmail", requester,
                        "informationSought", "How many calls were answered in time?",
                        "holdsOffice", "no",
                        "coveredByPublished", "no"));
    }

    @AfterEach
    void putTheCalendarBack() {
        jdbc.sql("delete from office.bank_holiday where name like 'Day of test %'")
                .update();
        redating.on(new DatesChanged("The calendar is put back", "test"));
    }

    @Test
    @Rule({"P09.15", "S35"})
    void theCaseIsDueTenWorkingDaysAfterItCameIn() {
        assertThat(due()).isEqualTo(today().plusWorkingDays(10));
        assertThat(office.sees("spoc", "Draft answer", reference).get("dueDate"))
                .asString()
                .contains("10 working days");
    }

    @Test
    @Rule({"P09.15", "T46"})
    void theOwnerIsRemindedWithoutAWordAboutTheRequester() {
        fire("event_reminderDue");
        assertThat(letters(SPOC, reference + ": your task is due"))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(Postman.textOf(mail))
                        .contains("/camunda/app/tasklist/", "the Chief Executive is told")
                        .doesNotContain("Quill", requester, "calls were answered"));
        assertThat(decisions("Reminder")).hasSize(1);
    }

    @Test
    @Rule("P09.15")
    void theChiefExecutiveIsToldWhenTheTimeIsOverAndTheWorkGoesOn() {
        fire("event_answerOverdue");
        assertThat(letters(CHIEF_EXECUTIVE, reference + ": the time for the answer is over"))
                .hasSize(1);
        assertThat(decisions("Escalated to the Chief Executive")).hasSize(1);
        assertThat(office.openTasks(reference)).containsExactly("Draft answer");
    }

    @Test
    @Rule("P09.15")
    void aNewHolidayMovesTaskAndTimersAndTellsTheOwnerOnce() {
        var before = due();
        var reminder = timer("event_reminderDue").getDuedate();
        var name = holidayOn(today().plusWorkingDays(3));

        assertThat(due()).isAfter(before).isEqualTo(today().plusWorkingDays(10));
        assertThat(timer("event_answerOverdue").getDuedate())
                .isEqualTo(office.open("Draft answer", reference).getDueDate());
        assertThat(timer("event_reminderDue").getDuedate()).isAfter(reminder);
        assertThat(decisions("Due date moved")).singleElement().satisfies(decision -> {
            assertThat(decision.reason()).contains(name);
            assertThat(decision.decidedBy()).isEqualTo("chief-executive");
        });
        redating.on(new DatesChanged("The same again", "chief-executive"));
        assertThat(decisions("Due date moved")).hasSize(1);
        assertThat(letters(SPOC, "Due dates of your tasks have moved"))
                .filteredOn(mail -> Postman.textOf(mail).contains(reference))
                .singleElement()
                .satisfies(mail -> assertThat(Postman.textOf(mail)).contains(name));
    }

    @Test
    @Rule({"P09.15", "S35"})
    void anotherTimeInThePolicyMovesOpenCasesAlike() {
        var before = policies.inForce();
        var shorter = new HashMap<>(before.overrides());
        shorter.put("response-sla", "4 working days");
        policies.change(before.preset(), shorter, "chief-executive", "Faster answers");
        try {
            assertThat(due()).isEqualTo(today().plusWorkingDays(4));
            assertThat(decisions("Due date moved"))
                    .extracting(Decision::reason)
                    .singleElement()
                    .asString()
                    .contains("Faster answers");
        } finally {
            policies.change(before.preset(), before.overrides(), "chief-executive", "Back again");
        }
        assertThat(due()).isEqualTo(today().plusWorkingDays(10));
    }

    @Test
    @Rule("P09.15")
    void theClockStandsWhileTheRequesterIsAsked() {
        draft(Map.of(
                "draftOutcome", "CLARIFY",
                "clarificationQuestion", "Which year do you mean?",
                "replyAddress", requester));
        assertThat(letters(requester, "Your request " + reference + ": a question"))
                .hasSize(1);
        assertThat(office.openTasks(reference)).containsExactly("Record clarification");
        assertThat(timers()).isEmpty();
        holidayOn(today().plusWorkingDays(3));
        assertThat(decisions("Due date moved")).isEmpty();

        office.completes(
                "spoc",
                "Record clarification",
                reference,
                Map.of(
                        "clarificationOutcome", "RECEIVED",
                        "clarificationAnswer", "Last year",
                        "clarificationReceivedAt", now()));
        assertThat(due()).isEqualTo(today().plusWorkingDays(10));
        assertThat(timer("event_answerOverdue").getDuedate())
                .isEqualTo(office.open("Draft answer", reference).getDueDate());
        assertThat(office.sees("spoc", "Draft answer", reference).get("clarificationsShown"))
                .asString()
                .contains("Which year", "Last year");
    }

    @Test
    @Rule("P09.15")
    void moreTimeIsTakenWithAReasonAndMovesTheTimers() {
        draft(Map.of("draftOutcome", "EXTEND", "extensionDays", "5", "extensionReason", "The force looks it up"));
        assertThat(due()).isEqualTo(today().plusWorkingDays(15));
        assertThat(timer("event_answerOverdue").getDuedate())
                .isEqualTo(office.open("Draft answer", reference).getDueDate());
        assertThat(decisions("Time extended")).extracting(Decision::reason).containsExactly("The force looks it up");
    }

    private void draft(Map<String, Object> form) {
        office.completes("spoc", "Draft answer", reference, form);
    }

    private String holidayOn(LocalDate day) {
        var name = "Day of test " + UUID.randomUUID();
        calendars.enter(
                new HolidayNotice(day, Nation.SCOTLAND, HolidayNotice.Kind.BANK_HOLIDAY, name, "Proclaimed", true),
                "chief-executive");
        return name;
    }

    /** The day on which Tasklist shows the draft to be due. */
    private LocalDate due() {
        Date due = office.open("Draft answer", reference).getDueDate();
        assertThat(due).isNotNull();
        return LocalDate.ofInstant(due.toInstant(), clock.getZone());
    }

    private Today today() {
        return new Today(LocalDate.now(clock), calendars.information());
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private List<Decision> decisions(String kind) {
        var contact = register.find(reference).orElseThrow();
        return register.decisions(contact.id()).stream()
                .filter(decision -> decision.kind().equals(kind))
                .toList();
    }

    private List<MimeMessage> letters(String address, String subject) {
        postman.sendWaiting();
        return postman.mailboxOf(address).stream()
                .filter(mail -> subjectOf(mail).startsWith(subject))
                .toList();
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fire(String event) {
        management.executeJob(timer(event).getId());
        office.runJobs();
    }

    private Job timer(String event) {
        return timers().stream()
                .filter(job -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals(event))
                .findFirst()
                .orElseThrow();
    }

    private List<Job> timers() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .toList();
    }

    private record Today(LocalDate day, WorkingDays days) {

        LocalDate plusWorkingDays(int count) {
            return days.after(day, count).day();
        }
    }
}
