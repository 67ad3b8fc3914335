package org.evenhand.preparation.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;

/** Every path of the checks of governance. */
class GovernanceProcessTest {

    private static final Date ASK = Date.from(Instant.parse("2030-03-01T09:00:00Z"));
    private static final Date CHASE = Date.from(Instant.parse("2030-03-22T09:00:00Z"));
    private static final Date DUE = Date.from(Instant.parse("2030-03-28T23:59:00Z"));

    private final ModelEngine engine = ModelEngine.fresh();

    @Test
    @Rule("P42.1")
    void declarationsAreAskedForInTimeChasedAndConfirmed() {
        askForInterests();
        engine.run("event_declarationsOutstanding");
        engine.run("serviceTask_chaseDeclarations");
        assertThat(engine.passed()).contains("endEvent_declarationsChased");
        assertThat(engine.groupsOf("userTask_confirmDeclarations")).containsExactly("chief-executive");
        engine.complete("userTask_confirmDeclarations", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_declarationsConfirmed");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    @Rule("P42.1")
    void whatIsConfirmedIsNotChased() {
        askForInterests();
        assertThat(engine.dueAt("event_declarationsOutstanding")).isEqualTo(CHASE);
        engine.complete("userTask_confirmDeclarations", Map.of());
        assertThat(engine.waitingAt()).isEmpty();
        assertThat(engine.passed()).doesNotContain("serviceTask_chaseDeclarations");
    }

    @Test
    @Rule("P43.1")
    void aMeetingThatIsMovedNeedsNoCheck() {
        engine.start("panel-agenda", Map.of("panelDueAt", DUE));
        assertThat(engine.groupsOf("userTask_tryToMoveMeeting")).containsExactly("chief-executive");
        engine.complete("userTask_tryToMoveMeeting", Map.of("meetingMoved", true));
        assertThat(engine.passed()).endsWith("endEvent_meetingMoved");
    }

    @Test
    @Rule("P43.1")
    void anAgendaIsRevisedUntilNothingControversialIsOnIt() {
        engine.start("panel-agenda", Map.of("panelDueAt", DUE));
        engine.complete("userTask_tryToMoveMeeting", Map.of("meetingMoved", false));
        engine.complete("userTask_checkAgenda", Map.of("agendaNeutral", false));
        assertThat(engine.groupsOf("userTask_reviseAgenda")).containsExactly("policy-lead");
        engine.complete("userTask_reviseAgenda", Map.of());
        engine.complete("userTask_checkAgenda", Map.of("agendaNeutral", true));
        assertThat(engine.passed()).endsWith("endEvent_agendaChecked");
    }

    @Test
    @Rule("P43.1")
    void anAnswerThatIsMissingChecksNothing() {
        engine.start("panel-agenda", Map.of("panelDueAt", DUE));
        engine.complete("userTask_tryToMoveMeeting", Map.of());
        engine.complete("userTask_checkAgenda", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_reviseAgenda");
    }

    @Test
    @Rule({"P44.1", "P44.2"})
    void aDeferredReportIsPublishedWhenTheElectionIsOver() {
        report(Map.of("issueWished", false, "maySway", false));
        assertThat(engine.dueAt("event_electionOver")).isEqualTo(DUE);
        engine.run("event_electionOver");
        assertThat(engine.groupsOf("userTask_publishAnnualReport")).containsExactly("communications");
        engine.complete("userTask_publishAnnualReport", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_reportPublished");
    }

    @Test
    @Rule("P44.1")
    void aReportThatMaySwayIsDeferredWhateverIsWished() {
        report(Map.of("issueWished", true, "maySway", true));
        assertThat(engine.waitingAt()).containsExactly("event_electionOver");
    }

    @Test
    @Rule("P44.1")
    void aReportThatCannotSwayMayBeIssued() {
        report(Map.of("issueWished", true, "maySway", false));
        assertThat(engine.passed()).endsWith("endEvent_reportMayBeIssued");
    }

    private void report(Map<String, Object> found) {
        engine.start("annual-report", Map.of("reportCheckDueAt", ASK, "reportPublishAt", DUE));
        assertThat(engine.groupsOf("userTask_checkAnnualReport")).containsExactly("chief-executive");
        engine.complete("userTask_checkAnnualReport", found);
        engine.run("serviceTask_recordReportTiming");
    }

    private void askForInterests() {
        engine.start(
                "interests-check", Map.of("interestsAskAt", ASK, "interestsChaseAt", CHASE, "interestsDueAt", DUE));
        assertThat(engine.dueAt("event_requestDue")).isEqualTo(ASK);
        engine.run("event_requestDue");
        assertThat(engine.groupsOf("userTask_askForDeclarations")).containsExactly("chief-executive");
        engine.complete("userTask_askForDeclarations", Map.of());
    }
}
