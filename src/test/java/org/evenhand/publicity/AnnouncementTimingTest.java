package org.evenhand.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.BehindTheScenes;
import org.evenhand.EvenhandTest;
import org.evenhand.OfficeAtWork;
import org.evenhand.election.DatesChanged;
import org.evenhand.election.Elections;
import org.evenhand.election.PassingElections;
import org.evenhand.election.PeriodProcess;
import org.evenhand.election.Restrictions;
import org.evenhand.engine.LastMinute;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The forward plan by the people who keep it: each way, and each that is barred. */
@EvenhandTest
@Rule({"P30", "P30.1", "P30.2", "P30.3", "P30.4"})
class AnnouncementTimingTest {

    @Autowired
    OfficeAtWork office;

    @Autowired
    ForwardPlan plan;

    @Autowired
    PlanWatch watch;

    @Autowired
    Restrictions restrictions;

    @Autowired
    Elections elections;

    @Autowired
    PeriodProcess periods;

    @Autowired
    BehindTheScenes behind;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    private @Nullable PassingElections passing;

    @AfterEach
    void forgetTheElection() {
        if (passing != null) {
            passing.forget();
            events.publishEvent(new DatesChanged("End of the test", "spoc"));
        }
    }

    @Test
    @Rule("E11.1")
    void whatIsRoutineGoesAheadInThePeriodWithItsReason() {
        pollIn(1);
        String reference = planned(today(), Map.of("routine", "yes"));
        assertThat(office.sees("chief-executive", "Decide timing", reference))
                .containsEntry("adviceShown", "It goes ahead.");
        assertThat(office.open("Decide timing", reference).getDueDate())
                .as("the evening before is past")
                .isEqualTo(LastMinute.of(today()));
        assertThatThrownBy(() -> decides(reference, Map.of("timingDecision", "go", "delaySways", "no")))
                .hasMessageContaining("“Reason”: please fill this in");
        decides(reference, Map.of("timingDecision", "go", "delaySways", "no", "decisionReason", "A statutory report"));
        assertThat(item(reference).outcome()).isEqualTo(Timing.GO);
        assertThat(item(reference).reason()).isEqualTo("A statutory report");
    }

    @Test
    @Rule("E11.5")
    void whatCanWaitIsDeferredToADayAfterThePeriod() {
        pollIn(1);
        String reference = planned(today(), Map.of("canWait", "yes"));
        assertThatThrownBy(() -> decides(
                        reference, Map.of("timingDecision", "go", "delaySways", "no", "decisionReason", "Why not")))
                .hasMessageContaining("a rule stands against it");
        assertThatThrownBy(() -> decides(reference, deferred(restrictions.freeFrom(today()), "yes")))
                .hasMessageContaining("P30.3");
        assertThatThrownBy(() -> decides(reference, deferred(today().plusDays(1), "no")))
                .hasMessageContaining("the pre-election period is on that day");
        assertThatThrownBy(() -> decides(reference, deferred(today().minusDays(1), "no")))
                .hasMessageContaining("not past");
        decides(reference, deferred(restrictions.freeFrom(today()), "no"));
        assertThat(item(reference).day()).isEqualTo(restrictions.freeFrom(today()));
    }

    @Test
    @Rule("E11.3")
    void whatDoesHarmByWaitingIsNotDeferred() {
        pollIn(1);
        String reference = planned(today(), Map.of("delayHarms", "yes", "canWait", "yes"));
        assertThatThrownBy(() -> decides(reference, deferred(restrictions.freeFrom(today()), "no")))
                .hasMessageContaining("a delay that could itself sway the vote");
        decides(reference, Map.of("timingDecision", "go", "delaySways", "yes", "decisionReason", "The grant lapses"));
        assertThat(item(reference).advice()).isEqualTo(TimingAdvice.GO_WITH_REASON);
    }

    @Test
    @Rule("E11.2")
    void beforeThePeriodPolicyIsBroughtForward() {
        pollIn(9);
        LocalDate inPeriod = elections.near(today()).stream()
                .filter(election -> election.name().equals(passing == null ? "" : passing.name()))
                .findFirst()
                .orElseThrow()
                .pollDate()
                .minusDays(1);
        assertThat(restrictions.on(inPeriod)).isTrue();
        String reference = planned(inPeriod, Map.of());
        assertThat(office.sees("chief-executive", "Decide timing", reference))
                .containsEntry("adviceShown", TimingAdvice.BRING_FORWARD.label() + ".");
        Map<String, Object> later = new HashMap<>(Map.of(
                "timingDecision",
                "bring-forward",
                "newDay",
                inPeriod.plusDays(3).toString(),
                "delaySways",
                "no",
                "decisionReason",
                "In good time"));
        assertThatThrownBy(() -> decides(reference, later)).hasMessageContaining("not before the day");
        later.put("newDay", today().toString());
        decides(reference, later);
        assertThat(item(reference).outcome()).isEqualTo(Timing.BRING_FORWARD);
    }

    @Test
    @Rule({"E11", "P01.3", "P30.1"})
    void whatSlipsIntoThePeriodWhenDatesMoveIsAskedAboutAnew() {
        String reference = planned(today().plusDays(3), Map.of());
        decides(reference, Map.of("timingDecision", "go", "delaySways", "no", "decisionReason", "As usual"));
        String open = planned(today().plusDays(3), Map.of("canWait", "yes"));
        assertThat(item(reference).restricted()).isFalse();

        pollIn(1);
        datesChange();
        office.runJobs();
        assertThat(office.openTasks(reference)).containsExactly("Weigh timing anew");
        assertThat(office.openTasks(open))
                .as("what was being decided is taken back")
                .containsExactly("Weigh timing anew");
        assertThat(item(reference).outcome())
                .as("what was decided holds no longer")
                .isNull();
        assertThat(office.sees("communications", "Weigh timing anew", reference).get("storyShown"))
                .asString()
                .contains("As usual", "Asked about anew: its day lies in the pre-election period now");
        datesChange();
        office.runJobs();
        assertThat(office.openTasks(reference)).as("once").containsExactly("Weigh timing anew");

        weighed(reference, Map.of("canWait", "yes"));
        assertThat(office.sees("chief-executive", "Decide timing", reference))
                .containsEntry("adviceShown", TimingAdvice.DEFER.label() + ".");
        decides(reference, deferred(restrictions.freeFrom(today()), "no"));
        assertThat(item(reference).outcome()).isEqualTo(Timing.DEFER);
        datesChange();
        office.runJobs();
        assertThat(office.openTasks(reference))
                .as("it was weighed for this period")
                .isEmpty();
        weighed(open, Map.of("routine", "yes"));
        decides(open, Map.of("timingDecision", "go", "delaySways", "no", "decisionReason", "Routine"));
    }

    @Test
    @Rule("P30")
    void whatIsMovedIntoThePeriodIsAskedAboutAnewAndWhatIsMovedOutsideItIsNot() {
        pollIn(1);
        LocalDate free = restrictions.freeFrom(today()).plusDays(1);
        String reference = planned(free, Map.of());
        decides(reference, Map.of("timingDecision", "go", "delaySways", "no", "decisionReason", "As usual"));
        assertThatThrownBy(() -> watch.move(item(reference), today().minusDays(1), "The hall", "communications"))
                .hasMessageContaining("This day is past");
        watch.move(item(reference), free.plusDays(1), "The hall is taken", "communications");
        assertThat(item(reference).outcome()).isEqualTo(Timing.GO);
        watch.move(item(reference), today(), "The hall is free", "communications");
        office.runJobs();
        assertThat(office.openTasks(reference)).containsExactly("Weigh timing anew");
        assertThat(plan.story(item(reference).id()))
                .extracting(PlanStep::words)
                .anySatisfy(words -> assertThat(words).contains("Moved to", "The hall is free"));
        weighed(reference, Map.of("routine", "yes"));
        decides(reference, Map.of("timingDecision", "go", "delaySways", "no", "decisionReason", "Routine"));
    }

    private void datesChange() {
        events.publishEvent(new DatesChanged("The poll was moved", "chief-executive"));
    }

    private void weighed(String reference, Map<String, Object> unlike) {
        Map<String, Object> form =
                new HashMap<>(Map.of("routine", "no", "delayHarms", "no", "pressingNeed", "no", "canWait", "no"));
        form.putAll(unlike);
        office.completes("communications", "Weigh timing anew", reference, form);
    }

    @Test
    void aPastDayIsRefusedAndWhoEnteredItDoesNotDecide() {
        assertThatThrownBy(() -> planned(today().minusDays(1), Map.of())).hasMessageContaining("this day is past");
        PlanItem item = item(planned(today(), Map.of()));
        assertThatThrownBy(() ->
                        plan.decide(item.id(), TimingAdvice.GO, Timing.GO, null, false, "Because", item.enteredBy()))
                .hasMessageContaining("another person must decide");
    }

    private void pollIn(int weeks) {
        passing = new PassingElections(elections, periods, behind, clock);
        passing.pollIn(weeks);
    }

    private static Map<String, Object> deferred(LocalDate day, String sways) {
        return Map.of(
                "timingDecision", "defer", "newDay", day.toString(), "delaySways", sways, "decisionReason", "It waits");
    }

    private String planned(LocalDate day, Map<String, Object> unlike) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "planTitle", "Strategy " + UUID.randomUUID(),
                "planKind", "ANNOUNCEMENT",
                "plannedOn", day.toString(),
                "routine", "no",
                "delayHarms", "no",
                "pressingNeed", "no",
                "canWait", "no"));
        form.putAll(unlike);
        return office.starts("communications", "announcement-timing", form);
    }

    private void decides(String reference, Map<String, Object> form) {
        office.completes("chief-executive", "Decide timing", reference, form);
    }

    private PlanItem item(String reference) {
        return plan.from(today()).stream()
                .filter(item -> item.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
