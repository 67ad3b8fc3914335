package org.evenhand.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.demo.DemoPeople;
import org.evenhand.mail.Postman;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.OfficeGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of an election's period are switched on and off by themselves, and people are told and asked. */
@EvenhandTest
class PeriodSwitchTest {

    private static final Map<String, Object> TOLD = Map.of("everyoneTold", "YES", "confirmationNote", "By e-mail");

    private final PassingElections passing;
    private final String name;
    private final Elections elections;
    private final Timetables timetables;
    private final PeriodSwitcher switcher;
    private final PeriodProcess process;
    private final OfficeAtWork office;
    private final Postman postman;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Autowired
    PeriodSwitchTest(
            Elections elections,
            Timetables timetables,
            PeriodSwitcher switcher,
            PeriodProcess process,
            OfficeAtWork office,
            Postman postman,
            RuntimeService runtime,
            ManagementService management,
            BehindTheScenes database,
            JdbcClient jdbc,
            Clock clock) {
        passing = new PassingElections(elections, process, database, clock);
        name = passing.name();
        this.elections = elections;
        this.timetables = timetables;
        this.switcher = switcher;
        this.process = process;
        this.office = office;
        this.postman = postman;
        this.runtime = runtime;
        this.management = management;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @AfterEach
    void forgetTheElection() {
        passing.forget();
    }

    @Test
    @Rule({"P01.3", "P01.5", "D16"})
    void eachDateHasItsTimerAndItsTask() {
        var election = passing.pollIn(25);
        var moments = moments(election);
        assertThat(timers(election)).hasSize(3).extracting(Job::getDuedate).contains(date(moments.start()));

        fire(election, moments.checklist());
        assertThat(office.open("Work through checklist", key(election)).getDueDate())
                .isEqualTo(date(moments.checklistDue()));
        var checklist = checklist();
        checklist.remove("lettersRemarks");
        assertThatThrownBy(() -> office.completes("spoc", "Work through checklist", key(election), checklist))
                .hasMessageContaining("still to be done");
        office.completes("spoc", "Work through checklist", key(election), checklist());
        assertThat(jdbc.sql("select item from office.preparation_check where election_id = ? and not done"
                                + " and owner = 'Chief Executive' and remarks = 'By Friday'")
                        .param(election.id())
                        .query(String.class)
                        .list())
                .containsExactly("LETTERS");

        fire(election, moments.start());
        assertThat(letters(OfficeGroup.SPOC)).containsOnlyOnce(name + ": the pre-election period has begun");
        assertThat(letters(OfficeGroup.CHIEF_EXECUTIVE)).containsOnlyOnce(name + ": the pre-election period has begun");
        assertThat(office.sees("spoc", "Confirm period rules", key(election)).get("changedRules"))
                .asString()
                .contains("Photographs", "Publicity", "Decisions", "Records", "Events");
        assertThatThrownBy(() ->
                        office.completes("spoc", "Confirm period rules", key(election), Map.of("everyoneTold", "NO")))
                .hasMessageContaining("tell those who work by the rules first");
        office.completes("spoc", "Confirm period rules", key(election), TOLD);

        fire(election, moments.end());
        assertThat(letters(OfficeGroup.SPOC)).containsOnlyOnce(name + ": the pre-election period is over");
        office.completes("spoc", "Confirm rules lifted", key(election), TOLD);
        assertThat(process.runs(election.id())).isFalse();
        assertThat(states(election)).containsExactly("BEGUN", "ENDED");
        assertThat(jdbc.sql("select state from office.period_confirmation where election_id = ? order by number")
                        .param(election.id())
                        .query(String.class)
                        .list())
                .containsExactly("BEGUN", "ENDED");
    }

    @Test
    @Rule("P01.3")
    void aGivenDateMovesTheTimersOfTheOneProcess() {
        var election = passing.pollIn(25);
        var start = moments(election).start().toLocalDate().minusDays(6);
        timetables.give(
                election,
                TimetableFixture.given(Milestone.PERIOD_START, start.toString()),
                "The returning officer's letter",
                "spoc");
        assertThat(timers(election))
                .hasSize(3)
                .extracting(Job::getDuedate)
                .contains(date(start.atStartOfDay(clock.getZone())));
        assertThat(instances(election)).isEqualTo(1);
    }

    @Test
    @Rule("P01.3")
    void aPollMovedByMoreThanAYearTakesItsTimersAlong() {
        var election = passing.pollIn(25);
        jdbc.sql("update office.election set poll_date = poll_date + 385 where id = ?")
                .param(election.id())
                .update();
        switcher.on(new DatesChanged("Parliament has decided", "chief-executive"));
        var moved = elections.election(election.id());
        assertThat(timers(election))
                .hasSize(3)
                .extracting(Job::getDuedate)
                .contains(date(moments(moved).start()));
        assertThat(states(election)).isEmpty();
    }

    @Test
    @Rule("P01.3")
    void anOfficeThatStartsLateSwitchesAtOnceAndOnce() {
        var election = passing.pollIn(2);
        office.runJobs();
        switcher.on(new DatesChanged("Nothing in truth", "spoc"));
        office.runJobs();
        assertThat(states(election)).containsExactly("BEGUN");
        assertThat(office.openTasks(key(election)))
                .containsExactlyInAnyOrder("Work through checklist", "Confirm period rules");
        assertThat(instances(election)).isEqualTo(1);
    }

    @Test
    @Rule("P01.3")
    void aPeriodThatIsPutOffIsSwitchedBackAndBeginsAgainLater() {
        var election = passing.pollIn(25);
        fire(election, moments(election).start());
        assertThat(states(election)).containsExactly("BEGUN");

        switcher.on(new DatesChanged("The poll is put off", "chief-executive"));
        assertThat(states(election)).containsExactly("BEGUN", "PUT_OFF");
        assertThat(office.openTasks(key(election))).isEmpty();
        assertThat(timers(election)).hasSize(3);
        assertThat(letters(OfficeGroup.SPOC)).containsOnlyOnce(name + ": the pre-election period is put off");
        switcher.on(new DatesChanged("Nothing in truth", "spoc"));
        assertThat(states(election)).hasSize(2);
        assertThat(instances(election)).isEqualTo(1);
    }

    private PeriodMoments moments(Election election) {
        return PeriodMoments.of(timetables.of(election), clock.getZone());
    }

    private static Map<String, Object> checklist() {
        Map<String, Object> form = new HashMap<>();
        for (var item : List.of("interests", "policy", "lastRelease", "guidance", "letters")) {
            form.put(item + "Done", item.equals("letters") ? "NOT_DONE" : "DONE");
            form.put(item + "Owner", "Chief Executive");
        }
        form.put("lettersRemarks", "By Friday");
        return form;
    }

    private void fire(Election election, ZonedDateTime moment) {
        var timer = timers(election).stream()
                .filter(job -> date(moment).equals(job.getDuedate()))
                .findFirst()
                .orElseThrow();
        management.executeJob(timer.getId());
        office.runJobs();
    }

    private List<Job> timers(Election election) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key(election)).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .toList();
    }

    private long instances(Election election) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key(election))
                .count();
    }

    private List<String> states(Election election) {
        return jdbc.sql("select state from office.period_switch where election_id = ? order by number")
                .param(election.id())
                .query(String.class)
                .list();
    }

    private List<String> letters(OfficeGroup group) {
        postman.sendWaiting();
        return postman.mailboxOf(DemoPeople.address(group)).stream()
                .map(PeriodSwitchTest::subjectOf)
                .toList();
    }

    private static String subjectOf(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(Election election) {
        return election.id().toString();
    }

    private static Date date(ZonedDateTime moment) {
        return Date.from(moment.toInstant());
    }
}
