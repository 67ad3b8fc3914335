package org.evenhand.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.Test;

class AccountSwitchProcessTest {

    private static final Date FREE = Date.from(Instant.parse("2030-05-07T23:00:00Z"));

    private final ModelEngine engine = ModelEngine.fresh();

    @Test
    void anAccountIsGivenBackWhenThePeriodIsOver() {
        engine.start("account-switch", Map.of("accountId", "a1", "accountKept", false, "restoreAt", FREE));
        assertThat(engine.groupsOf("userTask_switchAccount")).containsExactly("communications");
        engine.complete("userTask_switchAccount", Map.of());
        assertThat(engine.dueAt("event_periodOver")).isEqualTo(FREE);
        engine.run("event_periodOver");
        assertThat(engine.groupsOf("userTask_restoreAccount")).containsExactly("communications");
        engine.complete("userTask_restoreAccount", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_accountRestored");
    }

    @Test
    void anAccountThatIsKeptAfterAllIsGivenBackAtOnce() {
        engine.start("account-switch", Map.of("accountId", "a1", "accountKept", true, "restoreAt", FREE));
        assertThat(engine.groupsOf("userTask_restoreAccount")).containsExactly("communications");
        engine.complete("userTask_restoreAccount", Map.of());
        assertThat(engine.passed()).doesNotContain("userTask_switchAccount").endsWith("endEvent_accountRestored");
    }
}
