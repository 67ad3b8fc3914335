package org.evenhand.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.demo.DemoPeople;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Election;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.Policies;
import org.evenhand.election.Restrictions;
import org.evenhand.protocol.Rule;
import org.evenhand.publicity.Clearance.State;
import org.evenhand.staff.OfficeGroup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items for the public by the people who work on them: cleared, held, returned, refused, and what is not taken. */
@EvenhandTest
@Rule({"P29", "P29.1", "P29.2", "P29.3", "P29.4"})
class ClearanceTest {

    private static final String PRESET = "cambridgeshire-2020";

    @Autowired
    OfficeAtWork office;

    @Autowired
    Clearances clearances;

    @Autowired
    Restrictions restrictions;

    @Autowired
    NeutralPublicity audit;

    @Autowired
    Elections elections;

    @Autowired
    PeriodProcess periods;

    @Autowired
    Policies policies;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private static final String PARO = UUID.randomUUID() + "@council.example";

    private @Nullable PassingElections passing;
    private boolean changed;

    @AfterEach
    void putBack() {
        forgetTheElection("End of the test");
        office.runJobs();
        if (changed) {
            policies.change(PRESET, Map.of(), "chief-executive", "End of the test");
        }
    }

    @Test
    @Rule("T33")
    void outsideThePeriodWhatPassesIsClearedByAnotherPerson() {
        String reference = assessed("Crime fell by a tenth.", Map.of());
        assertThat(office.sees("chief-executive", "Decide item", reference))
                .containsEntry("adviceShown", "It may be published.")
                .containsEntry("namesShown", "None")
                .hasEntrySatisfying(
                        "letterShown",
                        letter -> assertThat(letter.toString()).contains("Decision: Cleared", "It is cleared for"));
        decides(reference, Map.of("clearanceDecision", "clear"));
        assertThat(item(reference).state()).isEqualTo(State.CLEARED);
        assertThat(office.openTasks(reference)).isEmpty();
        assertThat(letters(reference)).hasSize(1);
        assertThat(clearances.story(item(reference).id()))
                .extracting(ClearanceStep::kind)
                .containsExactly(
                        "Clearance asked for",
                        "Assessed",
                        "Publicity tests",
                        "Publicity bars",
                        "Publicity bars of the period",
                        "Clearance outcome",
                        "Cleared");
    }

    @Test
    void whoDraftedOrAssessedItDoesNotDecideIt() {
        Clearance item = item(assessed("Crime fell.", Map.of()));
        assertThatThrownBy(() ->
                        clearances.decide(item.id(), Advice.PUBLISH, ClearanceDecision.CLEAR, null, item.author()))
                .hasMessageContaining("another person must decide");
    }

    @Test
    @Rule({"E10.1", "E10.3", "U9"})
    void nothingIsClearedAgainstARule() {
        String refused = assessed("Vote well.", Map.of("affectsSupport", "yes"));
        assertThatThrownBy(() -> decides(refused, Map.of("clearanceDecision", "clear")))
                .hasMessageContaining("a rule stands against it")
                .hasMessageContaining("P29.3");
        assertThatThrownBy(() -> decides(refused, Map.of("clearanceDecision", "refuse")))
                .hasMessageContaining("give the reason");
        assertThatThrownBy(() -> decides(refused, Map.of("clearanceDecision", "hold", "decisionReason", "Wait")))
                .hasMessageContaining("nothing to wait for");
        decides(refused, Map.of("clearanceDecision", "refuse", "decisionReason", "It takes sides"));
        assertThat(item(refused).state()).isEqualTo(State.REFUSED);

        String amended = assessed("Money well spent.", Map.of("swaysVote", "yes"));
        assertThatThrownBy(() -> decides(amended, Map.of("clearanceDecision", "clear")))
                .hasMessageContaining("It is changed first");
        decides(amended, Map.of("clearanceDecision", "return", "decisionReason", "Leave the praise out"));
        assertThat(office.sees("communications", "Amend item", amended).get("decisionShown"))
                .asString()
                .contains("Leave the praise out", "P29.2");
        assertThatThrownBy(() -> office.completes(
                        "communications",
                        "Amend item",
                        amended,
                        Map.of("amendDecision", "resubmit", "itemWording", "Facts.", "plannedOn", "2020-01-01")))
                .hasMessageContaining("this day is past");
        office.completes(
                "communications",
                "Amend item",
                amended,
                Map.of("amendDecision", "resubmit", "itemWording", "Facts.", "plannedOn", today().toString()));
        assertThat(item(amended).wording()).isEqualTo("Facts.");
        assertThat(office.openTasks(amended)).containsExactly("Assess item");
    }

    @Test
    void whatIsWithdrawnIsDone() {
        String reference = assessed("Money well spent.", Map.of("lawful", "no"));
        decides(reference, Map.of("clearanceDecision", "return", "decisionReason", "Change it"));
        office.completes("communications", "Amend item", reference, Map.of("amendDecision", "withdraw"));
        assertThat(item(reference).state()).isEqualTo(State.WITHDRAWN);
        assertThat(office.openTasks(reference)).isEmpty();
    }

    @Test
    void aPastDayAndAnExceptionWithoutItsReasonAreRefused() {
        assertThatThrownBy(() -> office.starts(
                        "communications", "publicity-clearance", ItemAnswers.draft("Facts.", today().minusDays(1))))
                .hasMessageContaining("this day is past");
        String reference = asked("Facts.");
        assertThatThrownBy(() -> office.completes(
                        "communications", "Assess item", reference, ItemAnswers.assessed(Map.of("exception", "need"))))
                .hasMessageContaining("an exception needs its reason");
    }

    @Test
    @Rule({"Q18", "E10.4", "P29.4"})
    void aNameInTheDraftCannotBeOverlooked() {
        aPeriodIsOn();
        String reference = asked("Alder met the chief constable.");
        assertThat(office.sees("communications", "Assess item", reference).get("namesShown"))
                .asString()
                .contains("Alder");
        assertThatThrownBy(() ->
                        office.completes("communications", "Assess item", reference, ItemAnswers.assessed(Map.of())))
                .hasMessageContaining("say why this names nobody");
        office.completes(
                "communications", "Assess item", reference, ItemAnswers.assessed(Map.of("namesAnyone", "yes")));
        assertThatThrownBy(() -> decides(reference, Map.of("clearanceDecision", "clear")))
                .hasMessageContaining("It is refused");
        decides(reference, Map.of("clearanceDecision", "refuse", "decisionReason", "It names a candidate"));

        String tree = asked("Plant an Alder.");
        office.completes(
                "communications",
                "Assess item",
                tree,
                ItemAnswers.assessed(Map.of("namesReason", "It is a tree", "plainFacts", "yes")));
        assertThat(office.sees("chief-executive", "Decide item", tree).get("namesShown"))
                .asString()
                .contains("It is a tree");
        decides(tree, Map.of("clearanceDecision", "clear"));
        assertThat(item(tree).state()).isEqualTo(State.CLEARED);
    }

    @Test
    @Rule({"E10.7", "P01.3", "U9"})
    void whatPromotesIsHeldAndComesBackWhenThePeriodEnds() {
        aPeriodIsOn();
        String reference = assessed("Our finest year.", Map.of("promotes", "yes"));
        assertThatThrownBy(() -> decides(reference, Map.of("clearanceDecision", "clear")))
                .hasMessageContaining("held until");
        decides(reference, Map.of("clearanceDecision", "hold", "decisionReason", "It praises the office"));
        Clearance held = item(reference);
        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(held.heldUntil()).isAfter(today());
        assertThat(dueAt(reference)).isEqualTo(held.heldUntil());
        assertThat(letters(reference)).singleElement().asString().contains("first day after the pre-election period");

        forgetTheElection("The poll is called off");
        assertThat(item(reference).heldUntil()).isEqualTo(today());
        office.runJobs();
        assertThat(item(reference).state()).isEqualTo(State.IN_CLEARANCE);
        office.completes("communications", "Assess item", reference, ItemAnswers.assessed(Map.of("promotes", "yes")));
        decides(reference, Map.of("clearanceDecision", "clear"));
        assertThat(item(reference).state()).isEqualTo(State.CLEARED);
    }

    @Test
    @Rule("P01.3")
    void aHeldItemMovesWithTheDates() {
        Election election = aPeriodIsOn();
        String reference = assessed("Our finest year.", Map.of("promotes", "yes"));
        decides(reference, Map.of("clearanceDecision", "hold", "decisionReason", "It praises the office"));
        LocalDate before = heldUntil(reference);
        elections.moveTo(election.id(), election.pollDate().plusWeeks(1), "The count", "chief-executive");
        assertThat(heldUntil(reference))
                .as("after the period, and after any that begins before its end")
                .isEqualTo(restrictions.freeFrom(today()))
                .isAfterOrEqualTo(before.plusWeeks(1));
        assertThat(dueAt(reference)).isEqualTo(heldUntil(reference));
    }

    @Test
    @Rule({"E10.6", "P29.7", "S25"})
    void theExceptionThatThePolicyAllowsLetsPromotionThroughWithItsReason() {
        policies.change(
                PRESET,
                Map.of("promo-in-pep", "POLICING_PURPOSE"),
                "chief-executive",
                "For the test " + UUID.randomUUID());
        changed = true;
        aPeriodIsOn();
        String reference = assessed(
                "Our officers made a great arrest.",
                Map.of("promotes", "yes", "exception", "policing-purpose", "exceptionReason", "Witnesses are sought"));
        decides(reference, Map.of("clearanceDecision", "clear"));
        assertThat(letters(reference)).singleElement().asString().contains("Witnesses are sought");
    }

    @Test
    @Rule({"E10.9", "P29.5"})
    void whatIsSensitiveIsForTheChiefExecutiveWithAReason() {
        aPeriodIsOn();
        String reference = assessed("Tell us about the precept.", Map.of("consultation", "yes"));
        assertThatThrownBy(() -> decides(reference, Map.of("clearanceDecision", "clear")))
                .hasMessageContaining("give the reason");
        decides(reference, Map.of("clearanceDecision", "clear", "decisionReason", "The statute sets its day"));
        assertThat(item(reference).reason()).isEqualTo("The statute sets its day");
    }

    @Test
    @Rule({"E10.5", "P01.3", "Q18"})
    void whatWasAssessedByOtherRulesIsNotCleared() {
        String reference = assessed("Our finest year.", Map.of("promotes", "yes"));
        aPeriodIsOn();
        assertThatThrownBy(() -> decides(reference, Map.of("clearanceDecision", "clear")))
                .hasMessageContaining("other rules hold on its day");
        decides(reference, Map.of("clearanceDecision", "return", "decisionReason", "The period has begun"));

        String facts = assessed("Crime fell.", Map.of("plainFacts", "yes"));
        decides(facts, Map.of("clearanceDecision", "clear"));
        assertThat(found(facts)).isEmpty();
        forgetTheElection("The poll is called off");
        assertThat(found(facts)).singleElement().asString().contains("by changed dates other rules hold");
    }

    @Test
    @Rule("Q18")
    void theAuditFindsWhoJoinedTheListAfterTheClearance() {
        String reference = assessed("Crime fell.", Map.of());
        decides(reference, Map.of("clearanceDecision", "clear"));
        assertThat(found(reference)).isEmpty();
        jdbc.sql("update office.clearance set wording = 'Crime fell, says Blackthorn.' where reference = ?")
                .param(reference)
                .update();
        assertThat(found(reference))
                .singleElement()
                .asString()
                .contains("other names than were found then")
                .doesNotContain("Blackthorn");
    }

    @Test
    @Rule({"P29", "P08.1", "T36"})
    void inDoubtTheReturningOfficerIsAskedAndNothingGoesOutUntilTheDoubtIsRuledOn() {
        String reference = assessed("Crime fell by a tenth.", Map.of());
        assertThatThrownBy(() -> decides(reference, Map.of("clearanceDecision", "ask", "paroAddress", PARO)))
                .hasMessageContaining("say what is in doubt");
        assertThatThrownBy(() -> decides(
                        reference, Map.of("clearanceDecision", "ask", "doubt", "Is it fair?", "paroAddress", "nobody")))
                .hasMessageContaining("one e-mail address");
        decides(reference, Map.of("clearanceDecision", "ask", "doubt", "Is it fair?", "paroAddress", PARO));

        assertThat(letters(reference)).as("nothing is decided").isEmpty();
        assertThat(office.openTasks(reference)).containsExactly("Record advice of PARO");
        assertThat(jdbc.sql("select body from office.outbox where template = 'T36-paro' and recipient = ?")
                        .param(PARO)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Is it fair?", "Crime fell by a tenth.");
        Clearance asked = item(reference);
        assertThatThrownBy(() ->
                        clearances.decide(asked.id(), Advice.PUBLISH, ClearanceDecision.CLEAR, null, "chief-executive"))
                .hasMessageContaining("the doubt on it is not ruled on yet");

        office.completes("spoc", "Record advice of PARO", reference, Map.of("advice", "No answer is to be had"));
        office.completes(
                "chief-executive",
                "Give ruling",
                reference,
                Map.of(
                        "rulingDecision",
                        "RULE",
                        "determination",
                        "It is a fact",
                        "rulingReasons",
                        "Figures are facts"));
        office.runJobs();
        assertThat(office.sees("chief-executive", "Decide item", reference).get("rulingShown"))
                .asString()
                .contains("Is it fair?", "No answer is to be had", "It is a fact", "Figures are facts");
        decides(reference, Map.of("clearanceDecision", "clear"));
        assertThat(item(reference).state()).isEqualTo(State.CLEARED);
        assertThat(letters(reference)).hasSize(1);
    }

    @Test
    @Rule("P29")
    void itIsToBeSettledByTheEveningBeforeItGoesOut() {
        String soon = asked("Crime fell.");
        assertThat(doneBy("Assess item", soon)).isEqualTo(today());
        String reference = office.starts(
                "communications", "publicity-clearance", ItemAnswers.draft("Crime fell.", today().plusDays(9)));
        assertThat(doneBy("Assess item", reference)).isEqualTo(today().plusDays(8));
        office.completes("communications", "Assess item", reference, ItemAnswers.assessed(Map.of()));
        assertThat(doneBy("Decide item", reference)).isEqualTo(today().plusDays(8));
        decides(reference, Map.of("clearanceDecision", "return", "decisionReason", "Say by how much"));
        office.completes(
                "communications",
                "Amend item",
                reference,
                Map.of(
                        "amendDecision", "resubmit",
                        "itemWording", "Crime fell by a tenth.",
                        "plannedOn", today().plusDays(3).toString()));
        assertThat(doneBy("Assess item", reference)).isEqualTo(today().plusDays(2));
    }

    private LocalDate doneBy(String task, String reference) {
        return LocalDate.ofInstant(office.open(task, reference).getDueDate().toInstant(), clock.getZone());
    }

    private List<String> found(String reference) {
        return audit.look(List.of()).stream()
                .filter(suspicion -> suspicion.subject().startsWith(reference))
                .map(suspicion -> suspicion.words())
                .toList();
    }

    private Election aPeriodIsOn() {
        var election = new PassingElections(elections, periods, behind, clock);
        passing = election;
        return election.pollIn(1);
    }

    private void forgetTheElection(String reason) {
        if (passing != null) {
            passing.forget();
            passing = null;
            events.publishEvent(new DatesChanged(reason, "chief-executive"));
        }
    }

    private LocalDate heldUntil(String reference) {
        return Optional.ofNullable(item(reference).heldUntil()).orElseThrow();
    }

    private LocalDate dueAt(String reference) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult();
        var timer = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .singleResult();
        return LocalDate.ofInstant(timer.getDuedate().toInstant(), clock.getZone());
    }

    private String asked(String wording) {
        return office.starts("communications", "publicity-clearance", ItemAnswers.draft(wording, today()));
    }

    private String assessed(String wording, Map<String, Object> unlike) {
        String reference = asked(wording);
        office.completes("communications", "Assess item", reference, ItemAnswers.assessed(unlike));
        return reference;
    }

    private void decides(String reference, Map<String, Object> form) {
        office.completes("chief-executive", "Decide item", reference, form);
    }

    private List<String> letters(String reference) {
        return jdbc.sql("select body from office.outbox where template = 'T33' and subject like ? and recipient = ?")
                .params(reference + "%", DemoPeople.address(OfficeGroup.COMMUNICATIONS))
                .query(String.class)
                .list();
    }

    private Clearance item(String reference) {
        return clearances.find(reference).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
