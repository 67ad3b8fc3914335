package org.evenhand.preparation.schedule;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The process {@code election-preparation} of an election, as the engine has it. */
public interface PreparationProcess {

    /** Its business key; people see it in Cockpit. */
    static String key(UUID election) {
        return "preparation-" + election;
    }

    void start(UUID election, Map<ScheduleRow, LocalDate> due);

    /** Gives its open tasks these due dates; does nothing where it does not run. */
    void date(UUID election, Map<ScheduleRow, LocalDate> due);
}
