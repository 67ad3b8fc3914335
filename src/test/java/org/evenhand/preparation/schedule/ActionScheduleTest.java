package org.evenhand.preparation.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.Milestone;
import org.evenhand.election.Offices;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.Timetable;
import org.evenhand.election.Timetables;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.engine.FieldRefused;
import org.evenhand.mail.Postman;
import org.evenhand.preparation.DueReminders;
import org.evenhand.preparation.page.MissingTopics;
import org.evenhand.preparation.page.MissingTopics.Line;
import org.evenhand.preparation.page.PageItems;
import org.evenhand.preparation.page.PageWork;
import org.evenhand.preparation.schedule.ScheduleEntry.State;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.OfficeGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The action schedule of an election, worked by the people it is for. */
@EvenhandTest
class ActionScheduleTest {

    private static final String FILL = "Fill election page";
    private static final Map<String, Object> DONE = Map.of("rowDone", "yes");

    @Autowired
    Elections elections;

    @Autowired
    Timetables timetables;

    @Autowired
    PeriodProcess periods;

    @Autowired
    Preparations preparations;

    @Autowired
    ActionSchedule schedule;

    @Autowired
    MissingTopics topics;

    @Autowired
    PageItems items;

    @Autowired
    ReturningOfficerLink link;

    @Autowired
    OfficerBriefings briefings;

    @Autowired
    DueReminders reminders;

    @Autowired
    Candidates candidates;

    @Autowired
    Offices offices;

    @Autowired
    OfficeAtWork office;

    @Autowired
    Postman postman;

    @Autowired
    RuntimeService runtime;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PassingElections passing;
    private PageWork page;
    private OfficeProfile profile;

    @BeforeEach
    void begin() {
        passing = new PassingElections(elections, periods, behind, clock);
        profile = offices.current().profile();
        page = new PageWork(office, items);
        page.clear();
    }

    @AfterEach
    void forgetTheElection() {
        page.clear();
        passing.forget();
        if (!profile.filledIn().equals(offices.current().profile().filledIn())) {
            profile(profile.filledIn());
        }
    }

    @Test
    @Rule("P04")
    void aPreparationBeginsWithItsElectionOnceAndNothingIsCompleted() {
        Election election = passing.commissionerPollIn(30);
        assertThat(schedule.of(election.id()))
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.completed()).isFalse());
        preparations.daily();
        preparations.begin(election.id(), "chief-executive");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key(election))
                        .count())
                .isEqualTo(1);
        assertThat(office.openTasks(key(election))).hasSize(11);
    }

    @Test
    @Rule({"P04.1", "P04.2", "P04.3", "P04.4"})
    void eachRowIsDueByTheTimetable() {
        Election election = passing.commissionerPollIn(30);
        Timetable timetable = timetables.of(election);
        LocalDate start = timetable.periodStart();
        LocalDate statement =
                timetable.day(Milestone.STATEMENT_OF_PERSONS_NOMINATED).orElseThrow();
        LocalDate end = timetable.day(Milestone.PERIOD_END).orElseThrow();
        assertThat(schedule.of(election.id()))
                .extracting(ScheduleEntry::due)
                .containsExactly(
                        start.minusWeeks(8),
                        end,
                        start.minusWeeks(8),
                        start.minusWeeks(6),
                        statement.plusDays(1),
                        start.minusWeeks(4),
                        start.minusWeeks(4),
                        start.minusWeeks(2),
                        start.minusWeeks(4),
                        start.minusWeeks(2),
                        statement.plusDays(8),
                        end);
        assertThat(dueDay(election, "Set up register")).isEqualTo(start.minusWeeks(4));
    }

    @Test
    @Rule({"P04", "P01.1"})
    void whenThePollMovesEveryOpenRowMovesAndAClosedOneStays() {
        Election election = passing.commissionerPollIn(30);
        LocalDate before = schedule.of(election.id(), ScheduleRow.PAGE).due();
        office.completes("spoc", "Set up register", key(election), DONE);
        elections.moveTo(election.id(), election.pollDate().plusWeeks(3), "Called later", "chief-executive");
        assertThat(schedule.of(election.id(), ScheduleRow.PAGE).due()).isAfter(before);
        assertThat(schedule.of(election.id(), ScheduleRow.REGISTER).due()).isEqualTo(before);
        assertThat(dueDay(election, "Create election page"))
                .isEqualTo(schedule.of(election.id(), ScheduleRow.PAGE).due());
    }

    @Test
    @Rule({"P04", "P04.4", "R8"})
    void theEventIsNotCompletedBeforeTheListIs() {
        Election election = passing.commissionerPollIn(30);
        assertThatThrownBy(
                        () -> schedule.close(election.id(), ScheduleRow.FAMILIARISATION, true, null, "chief-executive"))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("row 5 is not completed (P04.4)");
        assertThatThrownBy(() -> office.completes("spoc", "Confirm candidate list", key(election), DONE))
                .hasMessageContaining("nobody is on our list as nominated");
        assertThatThrownBy(() ->
                        office.completes("spoc", "Confirm candidate list", key(election), Map.of("rowDone", "no")))
                .hasMessageContaining("say why");
        office.completes(
                "spoc",
                "Confirm candidate list",
                key(election),
                Map.of("rowDone", "no", "rowRemarks", "The poll is uncontested"));
        assertThatThrownBy(() -> office.completes("spoc", "Organise familiarisation event", key(election), DONE))
                .hasMessageContaining("row 5 is not completed");
        office.completes(
                "spoc",
                "Organise familiarisation event",
                key(election),
                Map.of("rowDone", "no", "rowRemarks", "Nobody to invite"));
        assertThat(schedule.of(election.id(), ScheduleRow.CANDIDATE_LIST)).satisfies(row -> {
            assertThat(row.on(today())).isEqualTo(State.NOT_DONE);
            assertThat(row.remarks()).isEqualTo("The poll is uncontested");
            assertThat(row.recordedBy()).isEqualTo("spoc");
        });
    }

    @Test
    @Rule({"P04", "P04.2", "P04.4"})
    void withSomebodyNominatedListAndEventAreCompleted() {
        Election election = passing.commissionerPollIn(30);
        candidates.enter(
                election.id(),
                Role.CANDIDATE,
                null,
                new Details("", "Hawthorn", null, List.of(), null, null, OfficeHeld.NONE),
                Status.NOMINATED,
                "spoc",
                "The statement is out");
        assertThat(office.sees("spoc", "Confirm candidate list", key(election)).get("listShown"))
                .isEqualTo("1 nominated");
        office.completes("spoc", "Confirm candidate list", key(election), DONE);
        office.completes("spoc", "Organise familiarisation event", key(election), DONE);
        assertThat(schedule.of(election.id(), ScheduleRow.FAMILIARISATION).on(today()))
                .isEqualTo(State.DONE);
        assertThatThrownBy(() -> schedule.note(election.id(), ScheduleRow.FAMILIARISATION, "Again", "spoc"))
                .hasMessageContaining("closed already");
    }

    @Test
    @Rule({"P04.3", "P04.4", "P05.2"})
    void thePageIsFilledWhenNoTopicIsMissing() {
        Election election = passing.commissionerPollIn(30);
        List<Line> wanted = topics.wanted(election.id());
        wanted.stream().skip(2).forEach(this::publishes);
        String missing = "2 of the " + wanted.size()
                + wanted.stream()
                        .limit(2)
                        .map(line -> "\n" + line.title() + " (Not begun)")
                        .collect(Collectors.joining());
        assertThat(office.sees("spoc", FILL, key(election)).get("topicsShown")).isEqualTo(missing);
        assertThat(office.sees("spoc", "Create election page", key(election)).get("topicsShown"))
                .isEqualTo(missing);
        office.completes("spoc", "Create election page", key(election), DONE);
        assertThatThrownBy(() -> office.completes("spoc", FILL, key(election), DONE))
                .hasMessageContainingAll(
                        "“Is it done”",
                        wanted.get(0).title() + "; " + wanted.get(1).title() + ".",
                        "(P04.4, P05.2)");
        wanted.stream().limit(2).forEach(this::publishes);
        assertThat(office.sees("spoc", FILL, key(election)).get("topicsShown"))
                .isEqualTo("None of the " + wanted.size());
        office.completes("spoc", FILL, key(election), DONE);
        assertThat(schedule.of(election.id(), ScheduleRow.PAGE_CONTENT).on(today()))
                .isEqualTo(State.DONE);
    }

    @Test
    @Rule({"P04.4", "P05.2"})
    void whatWasPublishedForAnEarlierElectionDoesNotFillThePageUnlessSomebodySaysWhy() {
        Election before = passing.commissionerPollIn(30);
        List<Line> wanted = topics.wanted(before.id());
        wanted.forEach(this::publishes);
        PassingElections later = new PassingElections(elections, periods, behind, clock);
        try {
            Election election = later.commissionerPollIn(60);
            assertThat(office.sees("spoc", FILL, key(election)).get("topicsShown"))
                    .asString()
                    .startsWith(wanted.size() + " of the " + wanted.size() + "\n")
                    .contains("(Published for an earlier election)");
            assertThatThrownBy(() -> office.completes("spoc", FILL, key(election), DONE))
                    .hasMessageContaining("(P04.4, P05.2)");
            String why = "Read through last week; nothing in it has changed";
            office.completes("spoc", FILL, key(election), Map.of("rowDone", "yes", "rowRemarks", why));
            assertThat(schedule.of(election.id(), ScheduleRow.PAGE_CONTENT)).satisfies(row -> {
                assertThat(row.completed()).isTrue();
                assertThat(row.remarks()).isEqualTo(why);
            });
            office.completes("spoc", FILL, key(before), DONE);
        } finally {
            later.forget();
        }
    }

    @Test
    @Rule({"P03", "P03.1", "P03.2", "P04.2", "T35"})
    void theReturningOfficersSideIsWrittenToAndWhatTheyConfirmIsRecorded() {
        String manager = "elections." + UUID.randomUUID() + "@council.example";
        profile(with("paro-email", "", "elections-manager-email", manager, "elections-manager-name", "Elections team"));
        Election election = passing.commissionerPollIn(30);
        String write = "Write to returning officer";
        assertThat(office.sees("spoc", write, key(election)).get("contactsShown"))
                .isEqualTo("Elections manager: Elections team " + manager);
        assertThatThrownBy(
                        () -> office.completes("spoc", write, key(election), Map.of("letterTo", "returning-officer")))
                .hasMessageContaining("no e-mail address of theirs (P03.1)");
        assertThatThrownBy(() -> office.completes("spoc", write, key(election), Map.of("letterTo", "nobody")))
                .hasMessageContaining("say how they were told");
        office.completes("spoc", write, key(election), Map.of("letterTo", "elections-manager"));
        postman.sendWaiting();
        assertThat(postman.mailboxOf(manager))
                .singleElement()
                .satisfies(letter -> assertThat(Postman.textOf(letter))
                        .contains(election.name(), "statement of persons nominated", "Nominations close: ", "Poll: "));

        String row = "Link with returning officer";
        assertThat(office.sees("chief-executive", row, key(election)).get("writtenShown"))
                .isEqualTo("Elections manager");
        Map<String, Object> answer = Map.of("confirmedBy", "nobody", "datesConfirmed", "yes", "rowDone", "yes");
        assertThatThrownBy(() -> office.completes("chief-executive", row, key(election), answer))
                .hasMessageContaining("ask the deputy");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive",
                        row,
                        key(election),
                        Map.of("confirmedBy", "elections-manager", "datesConfirmed", "no", "rowDone", "yes")))
                .hasMessageContaining("/desk/elections");
        office.completes(
                "chief-executive",
                row,
                key(election),
                Map.of(
                        "confirmedBy",
                        "elections-manager",
                        "datesConfirmed",
                        "yes",
                        "requirements",
                        "Write by e-mail",
                        "rowDone",
                        "yes"));
        assertThat(link.lastConfirmed(election.id())).hasValueSatisfying(step -> {
            assertThat(step.contact()).isEqualTo("Elections manager");
            assertThat(step.datesConfirmed()).isTrue();
            assertThat(step.said()).isEqualTo("Write by e-mail");
        });
        assertThat(schedule.of(election.id(), ScheduleRow.RETURNING_OFFICER).completed())
                .isTrue();
    }

    @Test
    @Rule("P03.3")
    void aBriefingOfTheReturningOfficerIsRecordedWhenItHasBeenHeld() {
        Election election = passing.commissionerPollIn(30);
        assertThatThrownBy(() -> briefings.attended(
                        election.id(), today().plusDays(1), false, "Chief Executive", null, "chief-executive"))
                .hasMessageContaining("lies ahead");
        briefings.attended(election.id(), today(), true, "Chief Executive", null, "chief-executive");
        assertThat(briefings.of(election.id()))
                .containsExactly(new OfficerBriefings.Briefing(today(), true, "Chief Executive", null));
    }

    @Test
    @Rule({"P04", "T46"})
    void whoeverLeadsALateRowIsRemindedOnceADay() {
        Election election = passing.commissionerPollIn(10);
        assertThat(schedule.of(election.id(), ScheduleRow.DEVICES).on(today())).isNotEqualTo(State.DONE);
        assertThat(schedule.of(election.id(), ScheduleRow.TIMELINE).on(today())).isEqualTo(State.LATE);
        nobodyWasRemindedToday();
        reminders.remind();
        reminders.remind();
        String row = election.name() + ", row 1: ";
        assertThat(reminders(OfficeGroup.CHIEF_EXECUTIVE, row)).isEqualTo(1);
        assertThat(reminders(OfficeGroup.COMMUNICATIONS, row)).isZero();
    }

    @Test
    @Rule("P04")
    void anElectionThatChoosesNoCommissionerIsPreparedWhenTheChiefExecutiveSaysSo() {
        Election election = passing.pollIn(30);
        assertThat(preparations.begun(election.id())).isFalse();
        assertThatThrownBy(() -> schedule.note(election.id(), ScheduleRow.PAGE, "In hand", "spoc"))
                .hasMessageContaining("has not begun");
        preparations.begin(election.id(), "chief-executive");
        preparations.on(new DatesChanged("Nothing in truth", "spoc"));
        assertThat(schedule.of(election.id())).hasSize(12);
    }

    @Test
    @Rule("P04")
    void anElectionThatHasBeenHeldIsNotPrepared() {
        Election election = passing.pollIn(1);
        jdbc.sql("update office.election set poll_date = ? where id = ?")
                .params(today().minusDays(2), election.id())
                .update();
        assertThatThrownBy(() -> preparations.begin(election.id(), "chief-executive"))
                .hasMessageContaining("has been held");
    }

    private void publishes(Line line) {
        page.publishes(line.topic(), line.title(), "What is public already.");
    }

    private long reminders(OfficeGroup group, String row) {
        postman.sendWaiting();
        return postman.mailboxOf(DemoPeople.address(group)).stream()
                .filter(letter -> subject(letter).startsWith("Preparing for the election"))
                .filter(letter -> Postman.textOf(letter).contains(row))
                .count();
    }

    private static String subject(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDate dueDay(Election election, String task) {
        return office.open(task, key(election))
                .getDueDate()
                .toInstant()
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDate();
    }

    private Map<String, String> with(String... fields) {
        Map<String, String> changed = new java.util.HashMap<>(profile.filledIn());
        for (int i = 0; i < fields.length; i += 2) {
            changed.put(fields[i], fields[i + 1]);
        }
        return changed;
    }

    private void profile(Map<String, String> fields) {
        offices.change(new OfficeProfile(fields), offices.current().number(), "For a test", "chief-executive");
    }

    /** Other tests have; one letter a day is all that a group gets. */
    private void nobodyWasRemindedToday() {
        behind.sql()
                .sql("update office.outbox set business_key = id::text where template = 'T46-preparation'")
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String key(Election election) {
        return PreparationProcess.key(election.id());
    }
}
