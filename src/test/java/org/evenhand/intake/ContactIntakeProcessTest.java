package org.evenhand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactIntakeProcessTest {
    private static final Map<String, Object> CONTACT = Map.of("contactId", "c1", "contactReference", "2026-0042");
    private final ModelEngine engine = ModelEngine.fresh();

    @BeforeEach
    void nameOwners() {
        engine.delegate("assignAnswerDelegate", execution -> {
            execution.setVariable("answerOwner", "spoc");
            execution.setVariable("answerApprover", "chief-executive");
            execution.setVariable("answerReminderAt", new Date(Long.MAX_VALUE / 1_000_000));
            execution.setVariable("answerDueAt", new Date(Long.MAX_VALUE / 1_000_000));
        });
    }

    @Test
    void aReceivedRequestIsAnsweredAndEntered() {
        receive();
        triage("INFORMATION");
        engine.run("serviceTask_assignAnswer");
        engine.complete("userTask_draftAnswer", Map.of("answerDrafted", true));
        engine.complete("userTask_approveAnswer", Map.of("answerApproved", true));
        engine.run("serviceTask_sendAnswer");
        enterAndClose();
        assertThat(engine.passed())
                .contains("callActivity_followProtocol", "serviceTask_sendAnswer", "endEvent_contactClosed")
                .doesNotContain("userTask_handleByHand");
    }

    @Test
    void aRequestThatCannotBeAnsweredThereIsHandledByHand() {
        receive();
        triage("INFORMATION");
        engine.run("serviceTask_assignAnswer");
        engine.complete("userTask_draftAnswer", Map.of("answerDrafted", false));
        assertThat(engine.groupsOf("userTask_handleByHand")).containsExactly("spoc");
        engine.complete("userTask_handleByHand", Map.of());
        enterAndClose();
    }

    @Test
    void whatNoRuleRoutesIsHandledByHand() {
        receive();
        triage("STAFF_ADVICE");
        engine.complete("userTask_handleByHand", Map.of());
        enterAndClose();
        assertThat(engine.passed()).doesNotContain("callActivity_followProtocol");
    }

    @Test
    void aContactWithoutAKnownClassIsHandledByHandAndKeptInternal() {
        receive();
        engine.complete("userTask_triageContact", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_handleByHand");
        engine.complete("userTask_handleByHand", Map.of());
        enterAndClose();
    }

    @Test
    void aLoggedContactIsAcknowledgedLikeAReceivedOne() {
        engine.start("contact-intake", CONTACT);
        assertThat(engine.passed()).contains("startEvent_contactLogged");
        assertThat(engine.waitingAt()).containsExactly("serviceTask_acknowledgeContact");
    }

    @Test
    void receivingAContactIsDoneBeforeAnythingElseCanFail() {
        engine.receive("contact.received", CONTACT);
        assertThat(engine.waitingAt()).containsExactly("startEvent_contactReceived");
    }

    @Test
    void aCandidatesRequestIsRoutedAgainOnceTheCapacityIsSettled() {
        engine.delegate("recordCapacityDelegate", execution -> {
            execution.setVariable("capacitySettled", true);
            execution.setVariable("holdsOffice", false);
            execution.setVariable("nextStep", "route-again");
        });
        receive();
        engine.complete("userTask_triageContact", Map.of("contactClass", "INFORMATION", "holdsOffice", true));
        assertThat(engine.waitingAt()).containsExactly("userTask_settleCapacity");
        engine.complete(
                "userTask_settleCapacity",
                Map.of("asksAs", "CANDIDATE", "clearlyInOffice", false, "statutoryBusiness", false));
        engine.run("serviceTask_recordCapacity");
        engine.run("serviceTask_assignAnswer");
        assertThat(engine.waitingAt()).contains("userTask_draftAnswer");
    }

    @Test
    void whatIsHandledOnceIsNotTakenAsHandledTheNextTime() {
        engine.delegate("recordCapacityDelegate", execution -> execution.setVariable("capacitySettled", true));
        receive();
        engine.complete("userTask_triageContact", Map.of("contactClass", "INFORMATION", "holdsOffice", true));
        engine.complete(
                "userTask_settleCapacity",
                Map.of("asksAs", "OFFICE", "clearlyInOffice", true, "statutoryBusiness", true));
        engine.run("serviceTask_recordCapacity");
        assertThat(engine.waitingAt()).containsExactly("userTask_handleByHand");
    }

    @Test
    void aContactThatLapsesIsClosedWhereverItIs() {
        receive();
        triage("INFORMATION");
        engine.run("serviceTask_assignAnswer");
        engine.tell("contact.lapsed");
        engine.run("startEvent_contactLapsed");
        engine.run("serviceTask_closeLapsedContact");
        assertThat(engine.passed()).contains("endEvent_lapsedContactClosed");
        assertThat(engine.waitingAt()).isEmpty();
    }

    private void receive() {
        engine.receive("contact.received", CONTACT);
        engine.run("startEvent_contactReceived");
        engine.run("serviceTask_acknowledgeContact");
        assertThat(engine.groupsOf("userTask_triageContact")).containsExactly("spoc");
    }

    private void triage(String contactClass) {
        engine.complete("userTask_triageContact", Map.of("contactClass", contactClass, "holdsOffice", false));
    }

    private void enterAndClose() {
        engine.complete("userTask_redactEntry", Map.of("forPublication", false));
        engine.run("serviceTask_closeContact");
        assertThat(engine.passed()).contains("endEvent_contactClosed");
        assertThat(engine.waitingAt()).isEmpty();
    }
}
