package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlreadyAnsweredProcessTest {
    private final ModelEngine engine = ModelEngine.fresh();
    private final List<Object> sent = new ArrayList<>();

    @BeforeEach
    void point() {
        engine.delegate("sendLinkDelegate", execution -> sent.add(execution.getVariable("contactId")));
        engine.start("already-answered", Map.of("contactId", "c1", "contactReference", "2026-0042"));
        assertThat(engine.groupsOf("userTask_pointToAnswer")).containsExactly("spoc");
    }

    @Test
    @Rule("Q21")
    void aLiveLinkIsSent() {
        tried(true);
        engine.run("serviceTask_sendLink");
        assertThat(sent).containsExactly("c1");
        assertThat(engine.passed()).endsWith("endEvent_linkSent");
    }

    @Test
    @Rule("Q21")
    void aDeadLinkIsNeverSent() {
        tried(false);
        assertThat(engine.waitingAt()).containsExactly("userTask_pointToAnswer");
        engine.complete("userTask_pointToAnswer", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_notAnsweredYet");
        assertThat(sent).isEmpty();
    }

    private void tried(boolean live) {
        engine.delegate("checkLinkDelegate", execution -> execution.setVariable("linkLive", live));
        engine.complete("userTask_pointToAnswer", Map.of("answerPublished", true));
        engine.run("serviceTask_checkLink");
    }
}
