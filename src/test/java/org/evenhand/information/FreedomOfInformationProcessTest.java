package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of work under a right of access. */
class FreedomOfInformationProcessTest {
    private static final Date DAWN = Date.from(Instant.parse("2031-03-10T09:00:00Z"));
    private static final Date DUSK = Date.from(Instant.parse("2031-03-12T23:59:00Z"));

    private final ModelEngine engine = ModelEngine.fresh();
    private final List<String> called = new ArrayList<>();

    @BeforeEach
    void steps() {
        for (String step : List.of("passRequest", "assignDisclosure")) {
            engine.delegate(step + "Delegate", execution -> {
                called.add(step);
                execution.setVariable("answerOwner", "foi-officer");
                execution.setVariable("answerApprover", "foi-officer,spoc");
                execution.setVariable("answerReminderAt", DAWN);
                execution.setVariable("answerDueAt", DUSK);
            });
        }
        List.of("chaseDisclosure", "remindOwner", "escalateAnswer", "askRequester")
                .forEach(step -> engine.delegate(step + "Delegate", execution -> called.add(step)));
        engine.delegate("preparePostingDelegate", execution -> {
            execution.setVariable("concernsElection", true);
            execution.setVariable("disclosurePlace", "WEBSITE");
        });
    }

    @Test
    void theOfficeRepliesAndPosts() {
        start(Map.of());
        settle(Map.of("underAct", true, "heldElsewhere", false));
        engine.run("serviceTask_assignDisclosure");
        assertThat(engine.groupsOf("userTask_draftDisclosure")).containsExactly("foi-officer");
        engine.complete("userTask_draftDisclosure", Map.of("answerDrafted", true));
        assertThat(engine.groupsOf("userTask_signDisclosure")).containsExactlyInAnyOrder("foi-officer", "spoc");
        engine.complete("userTask_signDisclosure", Map.of("answerApproved", true));
        engine.run("serviceTask_sendDisclosure");
        engine.run("serviceTask_preparePosting");
        engine.complete("userTask_postDisclosure", Map.of());
        assertThat(engine.passed()).contains("endEvent_requestAnswered");
    }

    @Test
    void whatIsHeldElsewhereIsPassedOnAndChased() {
        start(Map.of());
        settle(Map.of("underAct", true, "heldElsewhere", true));
        engine.run("serviceTask_passRequest");
        assertThat(engine.dueAt("event_disclosureOverdue")).isEqualTo(DUSK);
        engine.run("event_disclosureOverdue");
        engine.run("serviceTask_chaseDisclosure");
        engine.complete("userTask_recordDisclosure", Map.of("nextStep", "handled"));
        engine.run("serviceTask_preparePosting");
        assertThat(engine.waitingAt()).containsExactly("userTask_postDisclosure");
        assertThat(called).containsExactly("passRequest", "chaseDisclosure");
    }

    @Test
    void aPartThatWasSplitOffIsPassedOnWithoutBeingSettledAgain() {
        start(Map.of("splitOff", true));
        engine.run("serviceTask_passRequest");
        assertThat(engine.waitingAt()).contains("userTask_recordDisclosure");
        assertThat(engine.passed()).doesNotContain("userTask_settleRequest");
    }

    @Test
    void aCopyThatNeverComesIsLeftToHand() {
        start(Map.of("splitOff", true));
        engine.run("serviceTask_passRequest");
        engine.complete("userTask_recordDisclosure", Map.of());
        assertThat(engine.passed()).contains("endEvent_leftToHand");
    }

    @Test
    void anOrdinaryQuestionLeavesTheProcedure() {
        start(Map.of());
        settle(Map.of());
        assertThat(engine.passed()).endsWith("endEvent_courseOfBusiness");
    }

    @Test
    void aReplyThatIsNotDraftedIsLeftToHandAndAReturnedOneDraftedAgain() {
        start(Map.of());
        settle(Map.of("underAct", true, "heldElsewhere", false));
        engine.run("serviceTask_assignDisclosure");
        engine.complete("userTask_draftDisclosure", Map.of("answerDrafted", true));
        engine.complete("userTask_signDisclosure", Map.of());
        engine.complete("userTask_draftDisclosure", Map.of());
        assertThat(engine.passed()).contains("endEvent_leftToHand");
    }

    @Test
    void theRequesterIsAskedWithoutATimerAndReminderAndOverdueAreTold() {
        start(Map.of());
        settle(Map.of("underAct", true, "heldElsewhere", false));
        engine.run("serviceTask_assignDisclosure");
        engine.run("event_reminderDue");
        engine.run("serviceTask_remindOwner");
        engine.complete("userTask_draftDisclosure", Map.of("timeExtended", true));
        engine.run("event_answerOverdue");
        engine.run("serviceTask_escalateAnswer");
        engine.complete("userTask_draftDisclosure", Map.of("clarificationNeeded", true));
        engine.run("serviceTask_askRequester");
        assertThat(engine.waitingAt()).containsExactly("userTask_recordClarification");
        engine.complete("userTask_recordClarification", Map.of());
        assertThat(engine.waitingAt())
                .containsExactlyInAnyOrder("userTask_draftDisclosure", "event_reminderDue", "event_answerOverdue");
        assertThat(called).containsExactly("assignDisclosure", "remindOwner", "escalateAnswer", "askRequester");
    }

    private void start(Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("splitOff", null);
        variables.putAll(more);
        variables.put("contactId", "c1");
        variables.put("contactReference", "2026-0042");
        variables.put("contactClass", "FREEDOM_OF_INFORMATION");
        engine.start("freedom-of-information", variables);
    }

    private void settle(Map<String, Object> decisions) {
        engine.complete("userTask_settleRequest", decisions);
    }
}
