package org.evenhand;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.GivenDate;
import org.evenhand.election.Milestone;
import org.evenhand.election.Offices;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.Policies;
import org.evenhand.election.Restrictions;
import org.evenhand.election.Timetables;
import org.evenhand.election.candidate.Candidates;
import org.evenhand.election.candidate.Details;
import org.evenhand.election.candidate.OfficeHeld;
import org.evenhand.election.candidate.Person;
import org.evenhand.election.candidate.Role;
import org.evenhand.election.candidate.Status;
import org.evenhand.election.office.OfficeField;
import org.evenhand.election.office.OfficeProfile;
import org.evenhand.imagery.notice.ImageryNotices;
import org.evenhand.imagery.removal.EvidenceIntake;
import org.evenhand.induction.Inductions;
import org.evenhand.induction.programme.Item;
import org.evenhand.induction.programme.Items;
import org.evenhand.induction.programme.Programme;
import org.evenhand.induction.programme.Programmes;
import org.evenhand.induction.programme.Tailoring;
import org.evenhand.mail.Postman;
import org.evenhand.preparation.letters.Audience;
import org.evenhand.preparation.letters.NewRecipient;
import org.evenhand.preparation.letters.Recipients;
import org.evenhand.protocol.Rule;
import org.evenhand.register.MasterRegister;
import org.evenhand.visits.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.test.context.TestPropertySource;

/**
 * From the set-up of the election of 6 May 2021 to the hundredth day of the new term, under each preset and once with the
 * commissioner re-elected, with people who do every task on its day and candidates who ask for a visit and for filming, and
 * use the police in their campaign. It lives in an application of its own, whose clock began in 2020; each night what runs
 * at night is run. The tables beside it say which task comes on which day, to whom, and by when it is to be done.
 */
@EvenhandTest
@TestPropertySource(properties = {"tests.today=2020-12-01T08:00", "camunda.bpm.process-engine-name=simulated"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedYearTest {

    private static final Path TABLES = Path.of("src/test/resources/org/evenhand/simulated-year");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate START = LocalDate.of(2020, 12, 1);
    private static final LocalDate POLL = LocalDate.of(2021, 5, 6);
    private static final LocalDate END = LocalDate.of(2021, 8, 23);

    @Autowired
    OfficeClock clock;

    @Autowired
    OfficeAtWork office;

    @Autowired
    Postman postman;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Elections elections;

    @Autowired
    Policies policies;

    @Autowired
    Offices offices;

    @Autowired
    Candidates candidates;

    @Autowired
    Recipients recipients;

    @Autowired
    ImageryNotices imageryNotices;

    @Autowired
    Restrictions restrictions;

    @Autowired
    Timetables timetables;

    @Autowired
    Inductions inductions;

    @Autowired
    Programmes programmes;

    @Autowired
    Items items;

    @Autowired
    Tailoring tailoring;

    @Autowired
    PeriodProcess periods;

    @Autowired
    Sites sites;

    @Autowired
    MasterRegister register;

    @Autowired
    EvidenceIntake evidence;

    @Autowired
    BehindTheScenes database;

    @Autowired
    ScheduledTaskHolder schedule;

    private Election election = new Election(UUID.randomUUID(), "", Election.Kind.PCC, POLL);
    private final List<String> came = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private List<UUID> lettersBefore = List.of();
    private int year;

    /**
     * The year is over: its election becomes one of long ago, what was asked in it is no measure for the next one's
     * requests, and what waits for the next year is let go.
     */
    @AfterEach
    void over() {
        campaigns().over(year);
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "The year is over"));
        database.sql()
                .sql("update office.election set poll_date = ? where id = ?")
                .params(LocalDate.of(1901, 1, 1).plusDays(year), election.id())
                .update();
        database.sql()
                .sql("update office.contact set contact_class = null where election_id = ?")
                .param(election.id())
                .update();
        clock.back();
    }

    private SimulatedCampaigns campaigns() {
        return new SimulatedCampaigns(office, postman, sites, register, evidence);
    }

    @ParameterizedTest
    @CsvSource({
        "apace-2021, Juniper, apace-2021",
        "cambridgeshire-2020, Juniper, cambridgeshire-2020",
        "kent-2021, Juniper, kent-2021",
        "npcc-2024, Juniper, npcc-2024",
        "acpo-2012, Juniper, acpo-2012",
        "apace-2021, Blackthorn, re-elected"
    })
    @Rule({"P04", "P04.1", "P04.2", "P04.3", "P04.4", "P42.1", "P45.1", "P46.5", "P47"})
    void everyTaskIsDoneOnItsDayNothingIsLeftOpenAndNothingSentTwice(String preset, String elected, String name)
            throws IOException {
        begin(preset);
        Map<LocalDate, Runnable> happens = happens(elected);
        for (LocalDate day = START; !day.isAfter(END); day = day.plusDays(1)) {
            clock.set(day.atTime(9, 0));
            happens.getOrDefault(day, () -> {}).run();
            office.runJobs();
            work(day);
            postman.sendWaiting();
            night(day.plusDays(1));
        }
        String table = table();
        Files.createDirectories(Path.of("target/simulated-year"));
        Files.writeString(Path.of("target/simulated-year", name + ".txt"), table);

        assertThat(table).isEqualTo(Files.readString(TABLES.resolve(name + ".txt")));
        assertThat(openProcesses()).containsExactly("protocol-review"); // which is due next year
        assertThat(sentTwice()).isEmpty();
        assertThat(unsent()).isEmpty();
    }

    /** The office sets itself up: its profile, its policy, its recipients, and the election with those who have declared. */
    private void begin(String preset) {
        year++;
        came.clear();
        // a version of the policy is in force from a moment of its own
        clock.set(START.atTime(8, year));
        PassingElections.forget("Police and Crime Commissioner election", periods, database);
        lettersBefore = database.sql()
                .sql("select id from office.outbox")
                .query(UUID.class)
                .list();
        open().forEach(task -> seen.add(task.getId()));
        Map<String, String> profile = new HashMap<>(offices.current().profile().filledIn());
        profile.put(OfficeField.PARO_EMAIL.key(), "paro@council.example");
        profile.put(OfficeField.COMMISSIONER_NAME.key(), "Blackthorn");
        profile.put(OfficeField.COMMISSIONER_EMAIL.key(), "commissioner@opcc.example");
        if (!profile.equals(offices.current().profile().filledIn())) {
            offices.change(new OfficeProfile(profile), offices.current().number(), "Set-up", "chief-executive");
        }
        if (!policies.inForce().preset().equals(preset)) {
            policies.change(preset, Map.of(), "chief-executive", "Set-up");
        }
        election = elections.enter("Simulated " + preset, Election.Kind.PCC, POLL, "Set-up", "chief-executive");
        // one of the documents goes by what the councils of the area say, another by when the election is announced
        give(Milestone.COUNCILS_PERIOD_START, LocalDate.of(2021, 3, 22));
        give(Milestone.ELECTION_CALLED, LocalDate.of(2021, 3, 25));
        candidate("Blackthorn", OfficeHeld.COMMISSIONER);
        candidate("Juniper", OfficeHeld.NONE);
        candidate("Larch", OfficeHeld.NONE);
        recipients();
        campaigns().begin(year);
    }

    private void give(Milestone milestone, LocalDate day) {
        timetables.give(election, new GivenDate(milestone, day, null), "As we were told", "spoc");
    }

    private void candidate(String surname, OfficeHeld held) {
        String address = surname.toLowerCase(Locale.UK) + "@example.org";
        Details details = new Details("", surname, "Independent", List.of(address), null, null, held);
        candidates.enter(election.id(), Role.CANDIDATE, null, details, Status.DECLARED, "spoc", "Told us");
    }

    private void recipients() {
        for (Audience audience : Audience.values()) {
            if (recipients.of(audience).isEmpty()) {
                String address = audience.name().toLowerCase(Locale.UK) + "@partner.example";
                recipients.add(new NewRecipient(audience, "Reader", "Partner", address), "communications");
            }
        }
    }

    /** What comes from outside, or begins because somebody begins it, by day. */
    private Map<LocalDate, Runnable> happens(String elected) {
        Map<LocalDate, Runnable> happens = new HashMap<>(campaigns().happen());
        happens.put(
                LocalDate.of(2021, 1, 11),
                () -> office.starts("spoc", "joint-protocol", Map.of("protocolVariant", "police")));
        happens.put(LocalDate.of(2021, 2, 1), this::governance);
        happens.put(LocalDate.of(2021, 2, 22), this::letters);
        happens.put(LocalDate.of(2021, 4, 9), this::nominations);
        happens.put(POLL.plusDays(1), () -> result(elected));
        return happens;
    }

    private void governance() {
        LocalDate meeting = LocalDate.of(2021, 4, 20);
        // one of the documents sets no period, and so checks no agenda
        if (restrictions.on(meeting)) {
            office.starts(
                    "chief-executive",
                    "panel-agenda",
                    Map.of("panelMeetingOn", meeting.toString(), "panelAgenda", "Minutes; precept"));
        }
        office.starts(
                "chief-executive",
                "annual-report",
                Map.of("reportTitle", "Annual report", "reportDueOn", "2021-04-30"));
        office.starts(
                "spoc",
                "lesson-learnt",
                Map.of("phase", "BEFORE", "happened", "The list came late", "change", "Ask for it earlier"));
    }

    private void letters() {
        imageryNotices.send(election.id(), "spoc");
        for (Audience audience : Audience.values()) {
            office.starts("communications", "circular-letter", Map.of("audience", audience.name()));
        }
    }

    private void nominations() {
        candidates
                .of(election.id())
                .forEach(person -> candidates.change(
                        person.id(), details -> details, Status.NOMINATED, "spoc", "Statement of persons nominated"));
    }

    /** The result is declared in the night, and with it the election is completed; two of the documents go by that. */
    private void result(String name) {
        UUID elected = candidates.of(election.id()).stream()
                .filter(person -> person.name().equals(name))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
        LocalDateTime declared = POLL.plusDays(1).atTime(3, 0);
        inductions.record(election.id(), elected, declared.atZone(LONDON).toOffsetDateTime(), null, "spoc");
        give(Milestone.ELECTION_COMPLETED, declared.toLocalDate());
    }

    /** What runs every night, each at its time; what it writes goes out as well. */
    private void night(LocalDate day) {
        schedule.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(CronTask.class::isInstance)
                .map(CronTask.class::cast)
                .sorted(comparing(task -> on(day, task)))
                .forEachOrdered(task -> {
                    clock.set(on(day, task));
                    task.getRunnable().run();
                    office.runJobs();
                });
        postman.sendWaiting();
    }

    /** When it runs first on this day, which is before the office opens. */
    private static LocalDateTime on(LocalDate day, CronTask task) {
        return requireNonNull(CronExpression.parse(task.getExpression())
                .next(day.atStartOfDay().minusSeconds(1)));
    }

    /** Each task is done on the day by which it is due, or on the day on which it comes if it has none. */
    private void work(LocalDate day) {
        SimulatedPeople people = new SimulatedPeople(office);
        List<Task> open = open();
        while (!open.isEmpty()) {
            for (Task task : open) {
                if (seen.add(task.getId())) {
                    came.add(line(task, day));
                }
            }
            List<Task> now =
                    open.stream().filter(task -> !day.isBefore(due(task, day))).toList();
            for (Task task : now) {
                if (task.getName().equals("Tailor programme")) {
                    planTopics();
                }
                people.does(task, day);
            }
            open = now.isEmpty() ? List.of() : open();
        }
    }

    /** The programme is fitted on the desk: a topic each day, by turns. */
    private void planTopics() {
        Programme programme = programmes.all().stream()
                .filter(one -> election.id().equals(one.electionId()))
                .findFirst()
                .orElseThrow();
        List<String> owners = List.of("chief-executive", "policy-lead", "communications");
        int number = 0;
        for (Item item : items.of(programme.id())) {
            LocalDate day = programmes.days(programme).first().plusDays(number);
            tailoring.plan(item.id(), owners.get(number % owners.size()), day, null, "chief-executive");
            number++;
        }
    }

    private List<Task> open() {
        return tasks.createTaskQuery()
                .initializeFormKeys()
                .orderByTaskName()
                .asc()
                .list();
    }

    private static LocalDate due(Task task, LocalDate otherwise) {
        return task.getDueDate() == null
                ? otherwise
                : task.getDueDate().toInstant().atZone(LONDON).toLocalDate();
    }

    private String line(Task task, LocalDate day) {
        // the days of the topics are this test's own choice
        boolean planned = task.getName().equals("Cover topic");
        String due = task.getDueDate() == null ? "" : due(task, day).toString();
        return String.join(
                " | ",
                day.toString(),
                task.getName(),
                String.join(", ", office.groupsOf(task).stream().sorted().toList()),
                planned ? "as planned" : due);
    }

    private String table() {
        StringBuilder table = new StringBuilder("comes on | task | group | to be done by | how many\n");
        came.stream()
                .collect(groupingBy(line -> line, TreeMap::new, counting()))
                .forEach((line, count) ->
                        table.append(line).append(" | ").append(count).append('\n'));
        return table.toString();
    }

    private List<String> openProcesses() {
        return runtime.createProcessInstanceQuery().list().stream()
                .map(instance -> instance.getProcessDefinitionId().replaceAll(":.*", ""))
                .toList();
    }

    /**
     * The same words to the same address. The oath is made on its last day here, and so its warning comes twice: when the
     * term begins unsworn, and when two weeks are left (P46.5).
     */
    private List<String> sentTwice() {
        return database.sql()
                .sql("""
                        select template || ' to ' || recipient || ': ' || subject from office.outbox
                        where not id = any(?) group by template, recipient, subject, body
                        having count(*) > case template when 'oath-awaited' then 2 else 1 end""")
                .param(lettersBefore.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    /** What the mail system did not take. */
    private List<String> unsent() {
        return database.sql()
                .sql("select template || ' to ' || recipient || ': ' || state from office.outbox where state <> 'SENT'")
                .query(String.class)
                .list();
    }
}
