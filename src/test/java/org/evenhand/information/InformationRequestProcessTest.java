package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InformationRequestProcessTest {
    private static final Date DAWN = Date.from(Instant.parse("2031-03-10T09:00:00Z"));
    private static final Date DUSK = Date.from(Instant.parse("2031-03-12T23:59:00Z"));

    private final ModelEngine engine = ModelEngine.fresh();
    private final List<Object> sent = new ArrayList<>();
    private final List<String> called = new ArrayList<>();

    @BeforeEach
    void receiveRequest() {
        engine.delegate("assignAnswerDelegate", execution -> {
            execution.setVariable("answerOwner", "policy-lead");
            execution.setVariable("answerApprover", "chief-executive");
            execution.setVariable("answerReminderAt", DAWN);
            execution.setVariable("answerDueAt", DUSK);
        });
        engine.delegate("askFactsDelegate", execution -> {
            execution.setVariable("factsGivers", "chief-officer,spoc");
            execution.setVariable("factsDueAt", DAWN);
            execution.setVariable("factsLapseAt", DUSK);
        });
        List.of("remindOwner", "escalateAnswer", "askRequester")
                .forEach(step -> engine.delegate(step + "Delegate", execution -> called.add(step)));
        engine.delegate("sendAnswerDelegate", execution -> sent.add(execution.getVariable("contactId")));
        engine.start("information-request", Map.of("contactId", "c1", "contactReference", "2026-0042"));
        engine.run("serviceTask_assignAnswer");
    }

    @Test
    @Rule("P09.9")
    void anApprovedAnswerIsSentOnce() {
        assertThat(engine.groupsOf("userTask_draftAnswer")).containsExactly("policy-lead");
        drafted(true);
        assertThat(engine.groupsOf("userTask_approveAnswer")).containsExactly("chief-executive");
        assertThat(sent).isEmpty();
        approved(true);
        engine.run("serviceTask_sendAnswer");
        assertThat(sent).containsExactly("c1");
        assertThat(engine.passed()).endsWith("endEvent_answerSent").doesNotContain("endEvent_answerNotPossible");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    void aReturnedAnswerGoesBackToTheDrafter() {
        drafted(true);
        approved(false);
        assertThat(engine.waitingAt())
                .containsExactlyInAnyOrder("userTask_draftAnswer", "event_reminderDue", "event_answerOverdue");
        assertThat(sent).isEmpty();
    }

    @Test
    void whatCannotBeAnsweredHereIsLeftToHand() {
        drafted(false);
        assertThat(engine.waitingAt()).isEmpty();
        assertThat(engine.passed()).endsWith("endEvent_answerNotPossible").doesNotContain("userTask_approveAnswer");
    }

    @Test
    void anApprovalWithoutADecisionIsAReturn() {
        drafted(true);
        engine.complete("userTask_approveAnswer", Map.of());
        assertThat(engine.waitingAt()).contains("userTask_draftAnswer").doesNotContain("userTask_approveAnswer");
    }

    @Test
    void aDraftMustBeSubmittedAgainAfterAReturn() {
        drafted(true);
        approved(false);
        engine.complete("userTask_draftAnswer", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_answerNotPossible");
    }

    @Test
    @Rule("P09.15")
    void theOwnerIsRemindedAndTheChiefExecutiveToldWhileTheWorkGoesOn() {
        assertThat(engine.dueAt("event_reminderDue")).isEqualTo(DAWN);
        assertThat(engine.dueAt("event_answerOverdue")).isEqualTo(DUSK);
        engine.run("event_reminderDue");
        engine.run("serviceTask_remindOwner");
        drafted(true);
        engine.run("event_answerOverdue");
        engine.run("serviceTask_escalateAnswer");
        assertThat(called).containsExactly("remindOwner", "escalateAnswer");
        assertThat(engine.waitingAt()).containsExactly("userTask_approveAnswer");
    }

    @Test
    void noTimerRunsWhileTheRequesterIsAsked() {
        engine.complete("userTask_draftAnswer", Map.of("answerDrafted", false, "clarificationNeeded", true));
        engine.run("serviceTask_askRequester");
        assertThat(called).containsExactly("askRequester");
        assertThat(engine.waitingAt()).containsExactly("userTask_recordClarification");
        engine.complete("userTask_recordClarification", Map.of());
        assertThat(engine.waitingAt())
                .containsExactlyInAnyOrder("userTask_draftAnswer", "event_reminderDue", "event_answerOverdue");
    }

    @Test
    void moreTimeLeavesTheDraftWithItsOwner() {
        engine.complete("userTask_draftAnswer", Map.of("answerDrafted", false, "timeExtended", true));
        assertThat(engine.waitingAt()).contains("userTask_draftAnswer");
        assertThat(engine.passed()).doesNotContain("endEvent_draftingLeft");
    }

    @Test
    @Rule("P09.8")
    void factsAreAskedWhileTheOwnTimeRunsOn() {
        engine.complete("userTask_draftAnswer", Map.of("answerDrafted", false, "factsNeeded", true));
        engine.run("serviceTask_askFacts");
        assertThat(engine.waitingAt())
                .containsExactlyInAnyOrder(
                        "userTask_giveFacts",
                        "event_factsOverdue",
                        "event_factsLapsed",
                        "event_reminderDue",
                        "event_answerOverdue");
        engine.complete("userTask_giveFacts", Map.of());
        assertThat(engine.waitingAt())
                .containsExactlyInAnyOrder("userTask_draftAnswer", "event_reminderDue", "event_answerOverdue");
    }

    private void drafted(boolean drafted) {
        engine.complete("userTask_draftAnswer", Map.of("answerDrafted", drafted));
    }

    private void approved(boolean approved) {
        engine.complete("userTask_approveAnswer", Map.of("answerApproved", approved));
    }
}
