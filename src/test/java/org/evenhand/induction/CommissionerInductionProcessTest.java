package org.evenhand.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;

/** The order of work after the poll of 6 May 2021: every path, timer and end of it. */
class CommissionerInductionProcessTest {

    private static final Date PANEL_FROM = at("2021-05-06T23:00:00Z");
    private static final Date HANDOVER_PLANNED = at("2021-05-10T23:00:00Z");
    private static final Date AFTER_THE_RESULT = at("2021-05-10T22:59:00Z");
    private static final Date BEFORE_THE_TERM = at("2021-05-12T22:59:00Z");
    private static final Date TERM_START = at("2021-05-12T23:00:00Z");
    private static final Date OATH_URGENT = at("2021-06-21T23:00:00Z");
    private static final Date OATH_OVERDUE = at("2021-07-06T23:00:00Z");
    private static final Date HUNDRED_DAYS_OVER = at("2021-08-20T23:00:00Z");

    private final ModelEngine engine = ModelEngine.fresh();

    @Test
    @Rule({"P45", "P45.1"})
    void theTermChangesOnTheDayAndNothingElseWaitsForIt() {
        start("commissioner-induction", true);
        assertThat(engine.dueAt("event_termBegun")).isEqualTo(TERM_START);
        assertThat(engine.waitingAt())
                .contains(
                        "userTask_prepareOath",
                        "userTask_stateDeputyWish",
                        "userTask_planNewTerm",
                        "event_deputyTermOver");
        List<String> changed = new ArrayList<>();
        engine.delegate("changeTermDelegate", execution -> changed.add("changed"));
        engine.run("event_termBegun");
        engine.run("serviceTask_changeTerm");
        assertThat(changed).containsExactly("changed");
        assertThat(engine.waitingAt()).doesNotContain("event_termBegun").contains("userTask_prepareOath");
    }

    @Test
    @Rule({"P48", "P48.1"})
    void aReturnedCommissionerGetsAPlanAndNoHandover() {
        start("commissioner-induction", true);
        assertThat(engine.groupsOf("userTask_planNewTerm")).containsExactly("chief-executive");
        assertThat(engine.waitingAt()).doesNotContain("userTask_planHandover");
        engine.complete("userTask_planNewTerm", Map.of());
        engine.complete("userTask_closeNewTermPlan", Map.of());
        finishTheRest();
        assertThat(engine.passed()).contains("endEvent_termTakenUp").doesNotContain("callActivity_termHandover");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    @Rule("P45")
    void aNewCommissionerIsHandedOverTo() {
        start("commissioner-induction", false);
        assertThat(engine.waitingAt()).contains("userTask_planHandover").doesNotContain("userTask_planNewTerm");
        engine.delegate(
                "writeToPredecessorDelegate",
                execution ->
                        execution.setVariables(Map.of("predecessorGroup", "commissioner", "supportOffered", false)));
        assertThat(engine.doneBy("userTask_planHandover")).isEqualTo(AFTER_THE_RESULT);
        engine.complete("userTask_planHandover", Map.of());
        engine.run("serviceTask_writeToPredecessor");
        assertThat(engine.doneBy("userTask_offerSupport")).isEqualTo(BEFORE_THE_TERM);
        engine.complete("userTask_offerSupport", Map.of());
        engine.run("serviceTask_writeToSuccessor");
        assertThat(engine.doneBy("userTask_closeHandover")).isEqualTo(BEFORE_THE_TERM);
        engine.complete("userTask_closeHandover", Map.of());
        finishTheRest();
        assertThat(engine.passed()).contains("endEvent_handedOver").doesNotContain("endEvent_termTakenUp");
        assertThat(engine.waitingAt()).as("the programme goes on").containsExactly("serviceTask_openProgramme");
    }

    @Test
    @Rule("P45.3")
    void theOutgoingOnesOfferIsPutToTheSuccessor() {
        handoverPlanned();
        assertThat(engine.groupsOf("userTask_offerSupport")).containsExactly("commissioner");
        assertThat(engine.dueAt("event_newTermBegun")).isEqualTo(TERM_START);
        engine.complete("userTask_offerSupport", Map.of("supportOffered", true));
        engine.run("serviceTask_writeToSuccessor");
        assertThat(engine.groupsOf("userTask_answerOffer")).containsExactly("chief-executive");
        engine.complete("userTask_answerOffer", Map.of());
        engine.complete("userTask_closeHandover", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_handedOver");
    }

    @Test
    @Rule({"P45.1", "P45.3"})
    void whoDoesNotAnswerBeforeTheNewTermIsAskedNoMore() {
        handoverPlanned();
        engine.run("event_newTermBegun");
        engine.run("serviceTask_writeToSuccessor");
        assertThat(engine.waitingAt()).containsExactly("userTask_closeHandover");
        assertThat(engine.passed()).doesNotContain("userTask_answerOffer");
    }

    @Test
    @Rule({"P46", "P46.5"})
    void theOathEndsWhatIsAskedAndEveryWarning() {
        start("oath-of-office", false);
        engine.complete("userTask_prepareOath", Map.of());
        engine.run("serviceTask_inviteToOath");
        assertThat(engine.groupsOf("userTask_chooseRecording")).containsExactly("chief-executive");
        assertThat(engine.dueAt("event_termBegunUnsworn")).isEqualTo(TERM_START);
        assertThat(engine.dueAt("event_oathUrgent")).isEqualTo(OATH_URGENT);
        assertThat(engine.dueAt("event_oathOverdue")).isEqualTo(OATH_OVERDUE);
        engine.complete("userTask_recordOath", Map.of());
        assertThat(engine.waitingAt()).isEmpty();
        assertThat(engine.passed()).contains("endEvent_oathMade").doesNotContain("serviceTask_warnOfOath");
    }

    @Test
    @Rule("P46.4")
    void theWishForARecordingEndsNothing() {
        start("oath-of-office", false);
        engine.complete("userTask_prepareOath", Map.of());
        engine.run("serviceTask_inviteToOath");
        engine.complete("userTask_chooseRecording", Map.of());
        assertThat(engine.waitingAt()).contains("userTask_recordOath", "event_oathOverdue");
    }

    @Test
    @Rule("P46.5")
    void aMissingOathIsWarnedOfTwiceAndEscalatedOnceEvenIfNothingWasArranged() {
        List<String> said = new ArrayList<>();
        engine.delegate("warnOfOathDelegate", execution -> said.add("warned"));
        engine.delegate("escalateOathDelegate", execution -> said.add("escalated"));
        start("oath-of-office", false);
        engine.run("event_termBegunUnsworn");
        engine.run("serviceTask_warnOfOath");
        engine.run("event_oathUrgent");
        engine.run("serviceTask_warnOfOath");
        engine.run("event_oathOverdue");
        engine.run("serviceTask_escalateOath");
        assertThat(said).containsExactly("warned", "warned", "escalated");
        assertThat(engine.waitingAt()).containsExactly("userTask_prepareOath");
    }

    @Test
    @Rule({"P49", "P49.1", "P49.2"})
    void aDeputyIsAppointedInTheStepsOfTheStatute() {
        start("deputy-appointment", true);
        assertThat(engine.dueAt("event_deputyTermOver")).isEqualTo(TERM_START);
        engine.complete("userTask_stateDeputyWish", Map.of("deputyWanted", true));
        assertThat(engine.dueAt("event_panelMayBeTold")).isEqualTo(PANEL_FROM);
        engine.run("event_panelMayBeTold");
        engine.complete("userTask_notifyPanel", Map.of());
        engine.complete("userTask_recordHearing", Map.of());
        engine.complete("userTask_recordReport", Map.of());
        engine.complete("userTask_decideOnDeputy", Map.of());
        assertThat(engine.waitingAt()).as("the old term still ends on its day").containsExactly("event_deputyTermOver");
        endDeputyTerm();
        assertThat(engine.passed()).contains("endEvent_deputyDecided", "endEvent_deputyTermEnded");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    @Rule("P49.1")
    void withoutAWishTheOldDeputysTermEndsAllTheSame() {
        start("deputy-appointment", true);
        engine.complete("userTask_stateDeputyWish", Map.of("deputyWanted", false));
        endDeputyTerm();
        assertThat(engine.passed()).contains("endEvent_noDeputyWanted", "endEvent_deputyTermEnded");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    @Rule({"P45", "P46", "P48"})
    void whatIsToBeDoneBeforeADayIsInTimeUntilTheEveningBefore() {
        start("commissioner-induction", true);
        assertThat(engine.doneBy("userTask_planNewTerm")).isEqualTo(BEFORE_THE_TERM);
        assertThat(engine.doneBy("userTask_prepareOath")).isEqualTo(BEFORE_THE_TERM);
        engine.complete("userTask_planNewTerm", Map.of());
        assertThat(engine.doneBy("userTask_closeNewTermPlan")).isEqualTo(at("2021-08-20T22:59:00Z"));
        engine.complete("userTask_prepareOath", Map.of());
        engine.run("serviceTask_inviteToOath");
        assertThat(engine.doneBy("userTask_recordOath")).isEqualTo(at("2021-07-06T22:59:00Z"));
        assertThat(engine.dueAt("event_oathOverdue"))
                .as("overdue from midnight on")
                .isEqualTo(OATH_OVERDUE);
    }

    private void handoverPlanned() {
        engine.delegate(
                "writeToPredecessorDelegate",
                execution ->
                        execution.setVariables(Map.of("predecessorGroup", "commissioner", "supportOffered", false)));
        engine.delegate(
                "writeToSuccessorDelegate", execution -> execution.setVariable("successorGroup", "chief-executive"));
        start("term-handover", false);
        engine.complete("userTask_planHandover", Map.of());
        engine.run("serviceTask_writeToPredecessor");
    }

    private void finishTheRest() {
        engine.run("event_termBegun");
        engine.run("serviceTask_changeTerm");
        engine.complete("userTask_prepareOath", Map.of());
        engine.run("serviceTask_inviteToOath");
        engine.complete("userTask_recordOath", Map.of());
        engine.complete("userTask_stateDeputyWish", Map.of("deputyWanted", false));
        endDeputyTerm();
    }

    private void endDeputyTerm() {
        engine.run("event_deputyTermOver");
        engine.run("serviceTask_endDeputyTerm");
    }

    private void start(String process, boolean reElected) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("inductionId", "i1");
        variables.put("electionId", "e1");
        variables.put("contactReference", "CI-2021-0001");
        variables.put("reElected", reElected);
        variables.put("successorGroup", reElected ? "commissioner" : "chief-executive");
        variables.put("termStartAt", TERM_START);
        variables.put("panelFromAt", PANEL_FROM);
        variables.put("handoverPlannedAt", HANDOVER_PLANNED);
        variables.put("deputyTermOverAt", TERM_START);
        variables.put("oathUrgentAt", OATH_URGENT);
        variables.put("oathOverdueAt", OATH_OVERDUE);
        variables.put("hundredDaysOverAt", HUNDRED_DAYS_OVER);
        engine.start(process, variables);
    }

    private static Date at(String moment) {
        return Date.from(Instant.parse(moment));
    }
}
