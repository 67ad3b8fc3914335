package org.evenhand.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterPublicationProcessTest {
    private final ModelEngine engine = ModelEngine.fresh();
    private final List<Object> published = new ArrayList<>();

    @BeforeEach
    void handleContact() {
        engine.delegate("publishEntryDelegate", execution -> published.add(execution.getVariable("contactId")));
        engine.start("register-publication", Map.of("contactId", "c1", "contactClass", "INFORMATION"));
    }

    @Test
    @Rule({"P20.2", "C22"})
    void anApprovedEntryIsPublishedOnce() {
        assertThat(engine.groupsOf("userTask_redactEntry")).containsExactly("spoc");
        redacted(true);
        assertThat(engine.groupsOf("userTask_approvePublication")).containsExactly("chief-executive");
        approved(true);
        engine.run("serviceTask_publishEntry");
        assertThat(published).containsExactly("c1");
        assertThat(engine.passed()).endsWith("endEvent_entryPublished");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    @Rule("P20.4")
    void anEntryNotForPublicationStaysInternal() {
        redacted(false);
        assertThat(engine.passed()).endsWith("endEvent_entryKeptInternal").doesNotContain("serviceTask_publishEntry");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    void aReturnedEntryIsRedactedAgain() {
        redacted(true);
        approved(false);
        assertThat(engine.waitingAt()).containsExactly("userTask_redactEntry");
        assertThat(published).isEmpty();
    }

    @Test
    void aRefusedPublicationIsRedactedAndApprovedAgain() {
        engine.delegate("publishEntryDelegate", execution -> {
            throw new BpmnError("publicationRefused");
        });
        redacted(true);
        approved(true);
        engine.run("serviceTask_publishEntry");
        assertThat(engine.passed()).contains("event_publicationRefused");
        assertThat(engine.waitingAt()).containsExactly("userTask_redactEntry");
        redacted(true);
        assertThat(engine.waitingAt()).containsExactly("userTask_approvePublication");
    }

    @Test
    void anApprovalCannotSlipThroughOnAnEarlierOne() {
        aRefusedPublicationIsRedactedAndApprovedAgain();
        engine.complete("userTask_approvePublication", Map.of());
        assertThat(engine.waitingAt()).containsExactly("userTask_redactEntry");
        engine.complete("userTask_redactEntry", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_entryKeptInternal");
    }

    private void redacted(boolean forPublication) {
        engine.complete("userTask_redactEntry", Map.of("forPublication", forPublication));
    }

    private void approved(boolean approved) {
        engine.complete("userTask_approvePublication", Map.of("publicationApproved", approved));
    }
}
