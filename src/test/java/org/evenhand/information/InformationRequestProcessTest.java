package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InformationRequestProcessTest {
    private final ModelEngine engine = ModelEngine.fresh();
    private final List<Object> sent = new ArrayList<>();

    @BeforeEach
    void receiveRequest() {
        engine.delegate("assignAnswerDelegate", execution -> {
            execution.setVariable("answerOwner", "policy-lead");
            execution.setVariable("answerApprover", "chief-executive");
        });
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
        assertThat(engine.waitingAt()).containsExactly("userTask_draftAnswer");
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
        assertThat(engine.waitingAt()).containsExactly("userTask_draftAnswer");
    }

    @Test
    void aDraftMustBeSubmittedAgainAfterAReturn() {
        drafted(true);
        approved(false);
        engine.complete("userTask_draftAnswer", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_answerNotPossible");
    }

    private void drafted(boolean drafted) {
        engine.complete("userTask_draftAnswer", Map.of("answerDrafted", drafted));
    }

    private void approved(boolean approved) {
        engine.complete("userTask_approveAnswer", Map.of("answerApproved", approved));
    }
}
