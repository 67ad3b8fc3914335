package org.evenhand.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.Test;

class StaffCandidacyProcessTest {

    private final ModelEngine engine = ModelEngine.fresh();

    @Test
    @Rule("P35")
    void whoNeedNotResignIsAdvisedByTheirOwnAdviser() {
        start("chief-constable");
        assertThat(engine.groupsOf("userTask_adviseCandidacy")).containsExactly("chief-constable");
        engine.complete("userTask_adviseCandidacy", Map.of());
        assertThat(engine.groupsOf("userTask_handOverAdvice")).containsExactly("chief-constable");
        engine.complete("userTask_handOverAdvice", Map.of("staysInPost", true));
        assertThat(engine.passed()).endsWith("endEvent_candidacySettled").doesNotContain("userTask_recordResignation");
    }

    @Test
    @Rule("P35.3")
    void aResignationIsFollowedUpAndTheAdviserWarnedOnceWhenItsDayIsOver() {
        start("chief-executive");
        engine.complete("userTask_adviseCandidacy", Map.of());
        engine.complete("userTask_handOverAdvice", Map.of());
        assertThat(engine.groupsOf("userTask_recordResignation")).containsExactly("chief-executive");
        engine.run("event_resignationOverdue");
        engine.run("serviceTask_warnAdviser");
        assertThat(engine.waitingAt()).containsExactly("userTask_recordResignation");
        engine.complete("userTask_recordResignation", Map.of());
        assertThat(engine.passed()).contains("endEvent_adviserWarned").endsWith("endEvent_candidacySettled");
    }

    private void start(String adviser) {
        engine.start(
                "staff-candidacy",
                Map.of(
                        "candidacyId",
                        "c1",
                        "candidacyAdviser",
                        adviser,
                        "resignationDueAt",
                        Date.from(Instant.parse("2027-04-01T22:59:59Z"))));
    }
}
