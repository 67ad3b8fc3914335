package org.evenhand.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParityFindingProcessTest {
    private final ModelEngine engine = ModelEngine.fresh();

    @BeforeEach
    void find() {
        engine.receive("parity.found", Map.of("findingId", "f1"));
        engine.run("startEvent_findingMade");
        assertThat(engine.groupsOf("userTask_resolveFinding")).containsExactly("chief-executive");
    }

    @Test
    void aPersonResolvesIt() {
        engine.complete("userTask_resolveFinding", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_findingResolved");
    }
}
