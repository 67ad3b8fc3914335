package org.evenhand.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("P09.8")
class FactConsultationProcessTest {
    private static final Date DUE = Date.from(Instant.parse("2031-03-10T09:00:00Z"));
    private static final Date LAPSE = Date.from(Instant.parse("2031-03-13T09:00:00Z"));

    private final ModelEngine engine = ModelEngine.fresh();
    private final List<String> called = new ArrayList<>();

    @BeforeEach
    void ask() {
        engine.delegate("askFactsDelegate", execution -> {
            execution.setVariable("factsGivers", "chief-officer,spoc");
            execution.setVariable("factsDueAt", DUE);
            execution.setVariable("factsLapseAt", LAPSE);
        });
        List.of("chaseFacts", "recordLapse")
                .forEach(step -> engine.delegate(step + "Delegate", execution -> called.add(step)));
        engine.start("fact-consultation", Map.of("contactId", "c1", "contactReference", "2026-0042"));
        engine.run("serviceTask_askFacts");
    }

    @Test
    void thoseWhoHoldTheFactsGiveThem() {
        assertThat(engine.groupsOf("userTask_giveFacts")).containsExactlyInAnyOrder("chief-officer", "spoc");
        engine.complete("userTask_giveFacts", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_factsGiven");
        assertThat(called).isEmpty();
    }

    @Test
    void theyAreAskedAgainAndThenTheAnswerIsDraftedWithout() {
        assertThat(engine.dueAt("event_factsOverdue")).isEqualTo(DUE);
        assertThat(engine.dueAt("event_factsLapsed")).isEqualTo(LAPSE);
        engine.run("event_factsOverdue");
        engine.run("serviceTask_chaseFacts");
        assertThat(engine.waitingAt()).contains("userTask_giveFacts");
        engine.run("event_factsLapsed");
        engine.run("serviceTask_recordLapse");
        assertThat(called).containsExactly("chaseFacts", "recordLapse");
        assertThat(engine.passed()).endsWith("endEvent_draftedWithout");
        assertThat(engine.waitingAt()).isEmpty();
    }
}
