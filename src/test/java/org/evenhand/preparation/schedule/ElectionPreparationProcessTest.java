package org.evenhand.preparation.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.ModelEngine;
import org.evenhand.protocol.Rule;
import org.evenhand.staff.OfficeGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of the twelve rows: all at once, but for the letter before row 4 and the list before the event. */
class ElectionPreparationProcessTest {

    private static final List<String> LATER =
            List.of("userTask_linkWithReturningOfficer", "userTask_organiseFamiliarisationEvent");

    private final ModelEngine engine = ModelEngine.fresh();

    @Test
    @Rule({"P04", "P04.4"})
    void everyRowIsOpenAtOnceButForTheEventThatFollowsTheList() {
        begin();
        assertThat(engine.waitingAt())
                .hasSize(11)
                .contains("userTask_writeToReturningOfficer", "userTask_confirmCandidateList")
                .doesNotContainAnyElementsOf(LATER);
        engine.complete("userTask_confirmCandidateList", Map.of());
        assertThat(engine.waitingAt()).contains("userTask_organiseFamiliarisationEvent");
        engine.complete("userTask_writeToReturningOfficer", Map.of());
        assertThat(engine.waitingAt()).contains("userTask_linkWithReturningOfficer");
    }

    @Test
    @Rule("P04")
    void itEndsWhenTheLastRowIsClosed() {
        begin();
        engine.complete("userTask_writeToReturningOfficer", Map.of());
        for (ScheduleRow row : ScheduleRow.values()) {
            assertThat(engine.passed()).doesNotContain("endEvent_scheduleWorkedThrough");
            engine.complete("userTask_" + row.task(), Map.of());
        }
        assertThat(engine.passed()).contains("endEvent_scheduleWorkedThrough");
        assertThat(engine.waitingAt()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"P04.1", "P04.2", "P04.3", "P04.4"})
    void aRowIsForThoseWhoLeadIt(ScheduleRow row) {
        begin();
        Stream.of("userTask_confirmCandidateList", "userTask_writeToReturningOfficer")
                .filter(task -> LATER.contains("userTask_" + row.task()))
                .forEach(task -> engine.complete(task, Map.of()));
        assertThat(engine.groupsOf("userTask_" + row.task()))
                .containsExactlyInAnyOrderElementsOf(
                        row.owners().stream().map(OfficeGroup::id).toList());
    }

    private void begin() {
        Map<String, Object> due = new HashMap<>();
        for (ScheduleRow row : ScheduleRow.values()) {
            due.put("row" + row.serial() + "DueAt", Date.from(Instant.parse("2030-01-01T23:59:00Z")));
        }
        engine.start("election-preparation", due);
    }
}
