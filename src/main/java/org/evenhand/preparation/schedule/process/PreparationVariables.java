package org.evenhand.preparation.schedule.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.engine.IdVariable;
import org.evenhand.preparation.schedule.ScheduleRow;

/** What the process {@code election-preparation} carries: the election, and by when each row is due. */
final class PreparationVariables {

    static final IdVariable ELECTION_ID = new IdVariable("electionId");

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private PreparationVariables() {}

    static String dueAt(ScheduleRow row) {
        return "row" + row.serial() + "DueAt";
    }

    /** Each row is in time until the end of its day. */
    static Map<String, Object> dueAt(Map<ScheduleRow, LocalDate> due, Clock clock) {
        Map<String, Object> dates = new HashMap<>();
        due.forEach((row, day) -> dates.put(
                dueAt(row),
                Date.from(day.atTime(LAST_MINUTE).atZone(clock.getZone()).toInstant())));
        return dates;
    }
}
