package org.evenhand.preparation.schedule.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.engine.IdVariable;
import org.evenhand.engine.LastMinute;
import org.evenhand.preparation.schedule.ScheduleRow;

/** What the process {@code election-preparation} carries: the election, and by when each row is due. */
final class PreparationVariables {

    static final IdVariable ELECTION_ID = new IdVariable("electionId");

    private PreparationVariables() {}

    static String dueAt(ScheduleRow row) {
        return "row" + row.serial() + "DueAt";
    }

    /** Each row is in time until the end of its day. */
    static Map<String, Object> dueAt(Map<ScheduleRow, LocalDate> due) {
        Map<String, Object> dates = new HashMap<>();
        due.forEach((row, day) -> dates.put(dueAt(row), LastMinute.of(day)));
        return dates;
    }
}
