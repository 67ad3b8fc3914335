package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.conduct.deputy.DeputyIntention;
import org.evenhand.conduct.deputy.DeputyIntention.Intention;
import org.evenhand.conduct.deputy.DeputyIntentions;
import org.evenhand.election.Elections;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.StaffBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The deputy is asked early what they intend; one who takes part is advised. */
@EvenhandTest
class DeputyIntentionsTest {

    private static final String TASK = "Ask deputy";

    @LocalServerPort
    int port;

    @Autowired
    OfficeAtWork office;

    @Autowired
    DeputyIntentions intentions;

    @Autowired
    Elections elections;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final List<UUID> others = new ArrayList<>();
    private UUID poll;

    @BeforeEach
    void notAskedYet() {
        poll = elections.next().orElseThrow().id();
        forget();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from office.deputy_intention").update();
        others.forEach(id ->
                jdbc.sql("delete from office.election where id = ?").param(id).update());
        office.endsAll("deputy-intentions");
    }

    @Test
    @Rule({"P36.1", "T38"})
    void theDeputyIsAskedOnceAndAdvisedWhereTheyTakePart() {
        intentions.askWhereDue();
        intentions.askWhereDue();
        String key = key(poll);
        assertThat(page()).contains("To be asked since");
        assertThat(office.openTasks(key)).containsExactly(TASK);
        assertThatThrownBy(() -> office.completes("chief-executive", TASK, key, Map.of("deputyIntends", "SUPPORT")))
                .hasMessageContaining("write down what the deputy said");
        assertThatThrownBy(() -> office.completes(
                        "chief-executive", TASK, key, Map.of("deputyIntends", "SUPPORT", "deputyWords", "At weekends")))
                .hasMessageContaining("name the deputy");
        office.completes(
                "chief-executive",
                TASK,
                key,
                Map.of("deputyIntends", "SUPPORT", "deputyWords", "At weekends", "deputyName", "The deputy"));
        assertThat(intentions.all()).extracting("intention").containsExactly(Intention.SUPPORT);
        office.completes(
                "chief-executive",
                "Advise on candidacy",
                key,
                Map.of("conflictWeighed", "None", "rationale", "Allowed", "conditions", "Not in paid time"));
        assertThat(office.sees("chief-executive", "Hand over advice", key).get("adviceNote"))
                .asString()
                .contains("At weekends", "outside the time for which you are paid");
        office.completes("chief-executive", "Hand over advice", key, Map.of("handedOver", "In my office"));
        assertThat(office.openTasks(key)).isEmpty();
    }

    @Test
    @Rule("P36.1")
    void whoHasNotDecidedIsAskedAgainAndWhereThereIsNoDeputyItEnds() {
        intentions.askWhereDue();
        String key = key(poll);
        office.completes(
                "chief-executive", TASK, key, Map.of("deputyIntends", "UNDECIDED", "deputyWords", "After Christmas"));
        assertThat(office.openTasks(key)).isEmpty();
        assertThat(page()).contains("After Christmas", "Asked again on").doesNotContain("Counts as");
        office.runFailedJobs(key);
        assertThat(office.sees("chief-executive", TASK, key)).containsEntry("saidBefore", "After Christmas");
        office.completes("chief-executive", TASK, key, Map.of("deputyIntends", "NO_DEPUTY"));
        assertThat(office.openTasks(key)).isEmpty();
        assertThat(intentions.all())
                .as("what was said before stays on record")
                .extracting(DeputyIntention::intention, DeputyIntention::words, DeputyIntention::recordedBy)
                .containsExactly(
                        tuple(Intention.NO_DEPUTY, null, "chief-executive"),
                        tuple(Intention.UNDECIDED, "After Christmas", "chief-executive"));
    }

    @Test
    @Rule("P36.1")
    void whoHasNotDecidedIsNotAskedAgainAfterThePoll() {
        LocalDate today = LocalDate.now(clock);
        UUID near = asked(election("MAYORAL", today.plusDays(28)));
        UUID ahead = asked(election("MAYORAL", today.plusDays(29)));
        assertThat(intentions.record(near, Intention.UNDECIDED, "Perhaps", "chief-executive"))
                .isEmpty();
        assertThat(intentions.record(ahead, Intention.NEITHER, "No", "chief-executive"))
                .isEmpty();
        assertThat(intentions.record(ahead, Intention.UNDECIDED, "Perhaps", "chief-executive"))
                .isPresent();

        UUID soon = election("PFCC", today.plusDays(20));
        intentions.askWhereDue();
        String key = key(soon);
        office.completes("chief-executive", TASK, key, Map.of("deputyIntends", "UNDECIDED", "deputyWords", "Perhaps"));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count())
                .isZero();
        assertThat(page()).contains("Has not decided yet", "Counts as taking no part", "chief-executive on");
    }

    @Test
    @Rule("P36.1")
    void theDeputyIsAskedForEachElectionOfACommissionerThatIsNear() {
        LocalDate today = LocalDate.now(clock);
        UUID second = election("MAYORAL", today.plusYears(1));
        election("MAYORAL", today.plusYears(1).plusDays(1));
        election("LOCAL", today.plusDays(40));
        election("PFCC", today.minusDays(1));
        intentions.askWhereDue();
        assertThat(jdbc.sql("select election_id from office.deputy_intention")
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(poll, second);
        assertThat(tasks.createTaskQuery().taskName(TASK).count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spoc",
                "policy-lead",
                "chief-constable",
                "chief-officer",
                "foi-officer",
                "communications",
                "manager",
                "commissioner",
                "admin"
            })
    @Rule("P36.1")
    void nobodyButTheChiefExecutiveSeesWhatTheDeputySaid(String person) {
        String words = "Perhaps " + UUID.randomUUID();
        intentions.askWhereDue();
        String key = key(poll);
        office.completes("chief-executive", TASK, key, Map.of("deputyIntends", "UNDECIDED", "deputyWords", words));
        office.runFailedJobs(key);
        assertThat(page()).contains(words);

        StaffBrowser browser = StaffBrowser.signedIn(port, person);
        assertThat(browser.get("/desk/deputy-time").statusCode()).isEqualTo(403);
        InConfidence.hidden(person, browser, office.open(TASK, key), words);
        if (!person.equals("admin")) {
            assertThat(browser.get(StaffBrowser.ENGINE + "/process-instance?processDefinitionKey=deputy-intentions")
                            .body())
                    .isEqualTo("[]");
        }
    }

    private String page() {
        return Jsoup.parse(StaffBrowser.signedIn(port, "chief-executive")
                        .get("/desk/deputy-time")
                        .body())
                .text();
    }

    private UUID asked(UUID election) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into office.deputy_intention (id, election_id, asked_from) values (?, ?, now())")
                .params(id, election)
                .update();
        return id;
    }

    private UUID election(String kind, LocalDate poll) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into office.election (id, name, kind, poll_date) values (?, ?, ?, ?)")
                .params(id, "Of one test " + id, kind, poll)
                .update();
        others.add(id);
        return id;
    }

    private String key(UUID election) {
        UUID asked = jdbc.sql("select id from office.deputy_intention where election_id = ?")
                .param(election)
                .query(UUID.class)
                .single();
        return runtime.createProcessInstanceQuery()
                .variableValueEquals("deputyIntentionId", asked.toString())
                .singleResult()
                .getBusinessKey();
    }
}
