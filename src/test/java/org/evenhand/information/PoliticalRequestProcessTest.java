package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of work on a political request, and of its deletion. */
class PoliticalRequestProcessTest {

    private final ModelEngine engine = ModelEngine.fresh();
    private final List<String> called = new ArrayList<>();

    @BeforeEach
    void steps() {
        List.of("beginDeletion", "forwardItem", "emptyMailbox", "forgetCase", "forgetHistory", "keepItem")
                .forEach(step -> engine.delegate(step + "Delegate", execution -> called.add(step)));
    }

    @Test
    void nothingBeginsBeforeTheSecondPersonConfirms() {
        start();
        engine.complete("userTask_checkPoliticalRequest", Map.of("nothingInside", true));
        assertThat(engine.groupsOf("userTask_confirmDeletion")).containsExactly("chief-executive");
        assertThat(called).isEmpty();
        engine.complete("userTask_confirmDeletion", Map.of("deletionConfirmed", true));
        engine.run("serviceTask_beginDeletion");
        assertThat(called).containsExactly("beginDeletion");
        assertThat(engine.passed()).doesNotContain("endEvent_informationInside");
    }

    @Test
    void withoutADecisionNothingIsDeleted() {
        start();
        engine.complete("userTask_checkPoliticalRequest", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_informationInside");
    }

    @Test
    void whatTheSecondPersonFindsIsAnswered() {
        start();
        engine.complete("userTask_checkPoliticalRequest", Map.of("nothingInside", true));
        engine.complete("userTask_confirmDeletion", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_informationInside");
        assertThat(called).isEmpty();
    }

    @Test
    void itIsForwardedBeforeAnythingIsDeleted() {
        engine.receive("politicalDeletion.begun", Map.of("itemId", "i1"));
        engine.run("startEvent_deletionBegun");
        engine.run("serviceTask_forwardItem");
        engine.run("serviceTask_emptyMailbox");
        engine.run("serviceTask_forgetCase");
        engine.run("serviceTask_forgetHistory");
        assertThat(called).containsExactly("forwardItem", "emptyMailbox", "forgetCase", "forgetHistory");
        assertThat(engine.passed()).endsWith("endEvent_itemForgotten");
    }

    @Test
    void whatIsNotTakenIsKept() {
        engine.delegate("forwardItemDelegate", execution -> {
            throw new BpmnError("forwardRefused");
        });
        engine.receive("politicalDeletion.begun", Map.of("itemId", "i1"));
        engine.run("startEvent_deletionBegun");
        engine.run("serviceTask_forwardItem");
        engine.run("serviceTask_keepItem");
        assertThat(called).containsExactly("keepItem");
        assertThat(engine.passed()).endsWith("endEvent_itemKept");
    }

    private void start() {
        engine.start("political-request", Map.of("contactId", "c1", "contactReference", "2026-0042"));
    }
}
