package org.evenhand.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;

/** The order of work of an event, on the plain engine. */
@Rule("P21")
class BriefingEventProcessTest {

    private static final Map<String, Object> EVENT = Map.of(
            "briefingId",
            "b1",
            "contactReference",
            "2026-0042",
            "questionsDueAt",
            new Date(),
            "briefingAt",
            new Date());

    private final ModelEngine engine = ModelEngine.fresh();

    @Test
    void anEventIsCheckedDecidedOpenedHeldAndItsNotesPublished() {
        invites(true);
        decided("hold");
        engine.run("serviceTask_inviteCandidates");
        engine.run("serviceTask_openBriefing");
        engine.complete("userTask_prepareBriefing", Map.of());
        engine.complete("userTask_noteBriefing", Map.of("secondBriefingNeeded", false));
        engine.complete("userTask_approveBriefingNotes", Map.of("notesApproved", false));
        engine.complete("userTask_noteBriefing", Map.of("secondBriefingNeeded", false));
        engine.complete("userTask_approveBriefingNotes", Map.of("notesApproved", true));
        engine.run("serviceTask_publishBriefingNotes");
        assertThat(engine.waitingAt()).isEmpty();
        assertThat(engine.passed()).contains("endEvent_notesPublished", "endEvent_briefingClosed");
    }

    @Test
    @Rule("P21.2")
    void whereTheFieldGrewASecondEventIsPlanned() {
        invites(true);
        decided("hold");
        engine.run("serviceTask_inviteCandidates");
        engine.run("serviceTask_openBriefing");
        engine.complete("userTask_prepareBriefing", Map.of());
        engine.complete("userTask_noteBriefing", Map.of("secondBriefingNeeded", true));
        engine.complete("userTask_approveBriefingNotes", Map.of("notesApproved", true));
        engine.run("serviceTask_publishBriefingNotes");
        engine.complete("userTask_planSecondBriefing", Map.of());
        assertThat(engine.passed()).contains("endEvent_secondBriefingPlanned");
    }

    @Test
    void aPlanThatIsSentBackIsCheckedAnew() {
        decided("revise");
        engine.complete("userTask_reviseBriefing", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_checkBriefing");
    }

    @Test
    void whatIsDroppedOrNotDecidedIsNotHeld() {
        decided("drop");
        assertThat(engine.waitingAt()).isEmpty();
        assertThat(engine.passed()).contains("endEvent_briefingDropped").doesNotContain("serviceTask_inviteCandidates");
    }

    @Test
    void withoutADecisionItIsNotHeld() {
        start();
        engine.complete("userTask_checkBriefing", Map.of());
        engine.complete("userTask_decideBriefing", Map.of());
        assertThat(engine.passed()).contains("endEvent_briefingDropped");
    }

    @Test
    @Rule("Q06")
    void itDoesNotOpenWhileSomeoneIsLeftOut() {
        invites(false);
        decided("hold");
        engine.run("serviceTask_inviteCandidates");
        assertThat(engine.waitingAt()).containsExactly("userTask_inviteByHand");
        engine.complete("userTask_inviteByHand", Map.of());
        engine.run("serviceTask_inviteCandidates");
        assertThat(engine.waitingAt()).containsExactly("userTask_inviteByHand");
        invites(true);
        engine.complete("userTask_inviteByHand", Map.of());
        engine.run("serviceTask_inviteCandidates");
        assertThat(engine.waitingAt()).containsExactly("serviceTask_openBriefing");
    }

    @Test
    @Rule("Q06")
    void whoeverJoinsAtTheLastMomentIsInvitedBeforeItOpens() {
        invites(true);
        engine.delegate("openBriefingDelegate", execution -> {
            throw new BpmnError("someoneLeftOut");
        });
        decided("hold");
        engine.run("serviceTask_inviteCandidates");
        engine.run("serviceTask_openBriefing");
        assertThat(engine.waitingAt()).containsExactly("serviceTask_inviteCandidates");
    }

    @Test
    void calledOffItEndsWhateverItWaitsFor() {
        invites(true);
        decided("hold");
        engine.run("serviceTask_inviteCandidates");
        engine.run("serviceTask_openBriefing");
        engine.complete("userTask_prepareBriefing", Map.of());
        engine.tell("briefingEvent.calledOff");
        engine.run("startEvent_briefingCalledOff");
        engine.run("serviceTask_callOffBriefing");
        assertThat(engine.waitingAt()).isEmpty();
        assertThat(engine.passed()).contains("endEvent_callingOffTold").doesNotContain("endEvent_briefingClosed");
    }

    private void decided(String decision) {
        start();
        engine.complete("userTask_checkBriefing", Map.of());
        engine.complete("userTask_decideBriefing", Map.of("briefingDecision", decision));
    }

    private void start() {
        engine.start("briefing-event", EVENT);
    }

    private void invites(boolean everyone) {
        engine.delegate("inviteCandidatesDelegate", execution -> execution.setVariable("everyoneInvited", everyone));
    }
}
