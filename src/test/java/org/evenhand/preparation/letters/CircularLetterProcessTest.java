package org.evenhand.preparation.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.evenhand.ModelEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way through the process {@code circular-letter}. */
class CircularLetterProcessTest {

    private static final Date DUE = Date.from(Instant.parse("2030-03-25T00:00:00Z"));
    private static final Date EVENING_BEFORE = Date.from(Instant.parse("2030-03-24T23:59:00Z"));

    private final ModelEngine engine = ModelEngine.fresh();

    @BeforeEach
    void begun() {
        engine.delegate("sendCircularDelegate", execution -> execution.setVariable("remindAt", DUE));
        engine.start("circular-letter", Map.of("circularId", "c1", "circularDueAt", DUE));
    }

    @Test
    void returnedItIsPreparedAnewAndAtTheEndSettled() {
        assertThat(engine.groupsOf("userTask_prepareCircular")).containsExactlyInAnyOrder("communications", "spoc");
        engine.complete("userTask_prepareCircular", Map.of());
        assertThat(engine.groupsOf("userTask_approveCircular")).containsExactly("chief-executive");
        engine.complete("userTask_approveCircular", Map.of("circularApproved", false));
        sent();
        assertThat(engine.groupsOf("userTask_followReceipts")).containsExactlyInAnyOrder("communications", "spoc");
        engine.complete("userTask_followReceipts", Map.of());
        assertThat(engine.passed()).endsWith("endEvent_receiptsSettled");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    void whoIsMissingIsRemindedWhileTheTaskStaysOpen() {
        sent();
        assertThat(engine.dueAt("event_receiptsOverdue")).isEqualTo(DUE);
        engine.run("event_receiptsOverdue");
        engine.run("serviceTask_remindRecipients");
        assertThat(engine.passed()).contains("endEvent_recipientsReminded");
        assertThat(engine.waitingAt()).containsExactly("userTask_followReceipts");
    }

    @Test
    void onceEveryoneHasAcknowledgedNothingIsLeftToDo() {
        sent();
        engine.tell("circularLetter.acknowledged");
        assertThat(engine.passed()).contains("endEvent_receiptsComplete");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @Test
    void itIsInTimeUntilTheEveningBeforeThePeriod() {
        assertThat(engine.doneBy("userTask_prepareCircular")).isEqualTo(EVENING_BEFORE);
        engine.complete("userTask_prepareCircular", Map.of());
        assertThat(engine.doneBy("userTask_approveCircular")).isEqualTo(EVENING_BEFORE);
        engine.complete("userTask_approveCircular", Map.of("circularApproved", true));
        engine.run("serviceTask_sendCircular");
        assertThat(engine.doneBy("userTask_followReceipts")).isEqualTo(EVENING_BEFORE);
        assertThat(engine.dueAt("event_receiptsOverdue"))
                .as("the reminder has its own moment")
                .isEqualTo(DUE);
    }

    private void sent() {
        engine.complete("userTask_prepareCircular", Map.of());
        engine.complete("userTask_approveCircular", Map.of("circularApproved", true));
        engine.run("serviceTask_sendCircular");
    }
}
