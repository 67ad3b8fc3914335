package org.evenhand.preparation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.Test;

/** Every way through the processes {@code joint-protocol} and {@code protocol-review}. */
class JointProtocolProcessTest {

    private static final Date DUE = Date.from(Instant.parse("2030-01-14T00:00:00Z"));
    private static final Map<String, Object> SIGNED = Map.of("protocolReturned", false);
    private static final Map<String, Object> RETURNED = Map.of("protocolReturned", true);

    private final ModelEngine engine = ModelEngine.fresh();

    @Test
    void officeAndForceSignOneAfterTheOtherAndItIsCirculated() {
        begun(true);
        assertThat(engine.groupsOf("userTask_draftProtocol")).containsExactlyInAnyOrder("spoc", "policy-lead");
        drafted(false);
        engine.run("serviceTask_askForProtocolAdvice");
        assertThat(engine.dueAt("event_adviceOverdue")).isEqualTo(DUE);
        assertThat(engine.doneBy("userTask_recordProtocolAdvice"))
                .isEqualTo(Date.from(Instant.parse("2030-01-13T23:59:00Z")));
        engine.complete("userTask_recordProtocolAdvice", Map.of());
        assertThat(engine.groupsOf("userTask_signProtocol")).containsExactly("chief-executive");
        engine.complete("userTask_signProtocol", SIGNED);
        assertThat(engine.groupsOf("userTask_countersignProtocol")).containsExactly("chief-constable");
        engine.complete("userTask_countersignProtocol", SIGNED);
        engine.run("serviceTask_issueProtocol");
        engine.run("serviceTask_circulateProtocol");
        assertThat(engine.passed())
                .doesNotContain("userTask_recordFireSignature")
                .endsWith("endEvent_protocolCirculated");
    }

    @Test
    void withoutAnAnswerItGoesOnAfterTheDay() {
        begun(true);
        drafted(false);
        engine.run("serviceTask_askForProtocolAdvice");
        engine.run("event_adviceOverdue");
        engine.run("serviceTask_noteMissingAdvice");
        assertThat(engine.waitingAt()).containsExactly("userTask_signProtocol");
    }

    @Test
    void whoeverReturnsItHasItDraftedAnewAndAdviceIsAskedOnce() {
        begun(false);
        drafted(true);
        engine.complete("userTask_signProtocol", RETURNED);
        drafted(true);
        engine.complete("userTask_signProtocol", SIGNED);
        engine.complete("userTask_countersignProtocol", RETURNED);
        drafted(true);
        engine.complete("userTask_signProtocol", SIGNED);
        engine.complete("userTask_countersignProtocol", SIGNED);
        assertThat(engine.groupsOf("userTask_recordFireSignature")).containsExactly("spoc");
        engine.complete("userTask_recordFireSignature", RETURNED);
        drafted(true);
        engine.complete("userTask_signProtocol", SIGNED);
        engine.complete("userTask_countersignProtocol", SIGNED);
        engine.complete("userTask_recordFireSignature", SIGNED);
        assertThat(engine.waitingAt()).containsExactly("serviceTask_issueProtocol");
        assertThat(engine.passed()).doesNotContain("serviceTask_askForProtocolAdvice");
    }

    @Test
    void aReviewKeepsTheVersionOrHasItRevised() {
        inForce();
        assertThat(engine.dueAt("event_reviewDue")).isEqualTo(DUE);
        engine.run("event_reviewDue");
        assertThat(engine.groupsOf("userTask_reviewProtocol")).containsExactly("chief-executive");
        engine.complete("userTask_reviewProtocol", Map.of("revisionWanted", false));
        engine.run("event_reviewDue");
        engine.complete("userTask_reviewProtocol", Map.of("revisionWanted", true));
        assertThat(engine.passed()).endsWith("endEvent_revisionBegun");
    }

    @Test
    void aNewerVersionEndsTheReview() {
        inForce();
        engine.tell("protocolReview.superseded");
        engine.run("startEvent_protocolSuperseded");
        assertThat(engine.waitingAt()).isEmpty();
        assertThat(engine.passed()).contains("endEvent_reviewDropped");
    }

    private void begun(boolean policeAlone) {
        engine.start("joint-protocol", Map.of("protocolEdition", 1, "policeAlone", policeAlone));
        engine.delegate("askForProtocolAdviceDelegate", execution -> execution.setVariable("adviceDueAt", DUE));
    }

    private void drafted(boolean adviceSought) {
        engine.complete("userTask_draftProtocol", Map.of("adviceSought", adviceSought));
    }

    private void inForce() {
        engine.start("protocol-review", Map.of("protocolEdition", 1, "reviewAt", DUE));
    }
}
