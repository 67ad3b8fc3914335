package org.evenhand.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.Test;

class MediaResponseProcessTest {

    private final ModelEngine engine = ModelEngine.fresh();

    @Test
    void anApprovedCorrectionIsSentAndPosted() {
        drafted(true, false);
        approve("approve");
        engine.run("serviceTask_sendCorrection");
        assertThat(engine.groupsOf("userTask_postCorrection")).containsExactly("communications");
        engine.complete("userTask_postCorrection", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_claimDealtWith");
    }

    @Test
    void anInterpretationIsLeft() {
        assessed(false, false);
        assertThat(engine.waitingAt()).containsExactly("serviceTask_leaveUnanswered");
        engine.run("serviceTask_leaveUnanswered");
        assertThat(engine.passed()).endsWith("endEvent_claimDealtWith").doesNotContain("userTask_draftCorrection");
    }

    @Test
    void aReturnedCorrectionIsDraftedAgain() {
        drafted(true, false);
        approve("return");
        assertThat(engine.waitingAt()).containsExactly("userTask_draftCorrection");
        engine.complete("userTask_draftCorrection", Map.of());
        engine.complete("userTask_approveCorrection", Map.of());
        assertThat(engine.waitingAt()).as("no decision is no approval").containsExactly("userTask_draftCorrection");
    }

    @Test
    void theApproverMayLeaveIt() {
        drafted(true, false);
        approve("leave");
        assertThat(engine.passed()).endsWith("endEvent_claimDealtWith").doesNotContain("serviceTask_sendCorrection");
    }

    @Test
    void whatWasEnteredHereIsPublishedAndClosedHere() {
        assessed(false, true);
        engine.run("serviceTask_leaveUnanswered");
        assertThat(engine.groupsOf("userTask_redactEntry")).containsExactly("spoc");
        engine.complete("userTask_redactEntry", Map.of("forPublication", false));
        engine.run("serviceTask_closeContact");
        assertThat(engine.passed()).endsWith("endEvent_contactClosed");
    }

    private void drafted(boolean wrong, boolean alone) {
        assessed(wrong, alone);
        engine.complete("userTask_draftCorrection", Map.of());
        assertThat(engine.groupsOf("userTask_approveCorrection"))
                .containsExactlyInAnyOrder("chief-constable", "chief-officer");
    }

    private void approve(String decision) {
        engine.complete("userTask_approveCorrection", Map.of("correctionDecision", decision));
    }

    private void assessed(boolean wrong, boolean alone) {
        engine.start("media-response", Map.of("contactId", "c1", "contactReference", "EC-1", "contactClass", "MEDIA"));
        engine.run("serviceTask_handOverEnquiry");
        assertThat(engine.groupsOf("userTask_assessClaim")).containsExactly("communications");
        engine.complete(
                "userTask_assessClaim",
                Map.of(
                        "factuallyWrong",
                        wrong,
                        "confusionHarms",
                        false,
                        "personalInterpretation",
                        !wrong,
                        "pressQuestion",
                        false,
                        "correctionAuthor",
                        "chief-constable,chief-officer",
                        "enteredAlone",
                        alone));
    }
}
