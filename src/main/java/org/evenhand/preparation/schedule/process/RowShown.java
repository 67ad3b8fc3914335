package org.evenhand.preparation.schedule.process;

import java.util.UUID;
import org.evenhand.deadlines.DateWords;
import org.evenhand.election.Elections;
import org.evenhand.engine.Shown;
import org.evenhand.preparation.schedule.ActionSchedule;
import org.evenhand.preparation.schedule.ScheduleEntry;
import org.evenhand.preparation.schedule.ScheduleRow;
import org.springframework.stereotype.Component;

/** A row of the action schedule as its form shows it. */
@Component
class RowShown {

    private final Elections elections;
    private final ActionSchedule schedule;
    private final DateWords words;

    RowShown(Elections elections, ActionSchedule schedule, DateWords words) {
        this.elections = elections;
        this.schedule = schedule;
        this.words = words;
    }

    Shown of(UUID election, ScheduleRow row) {
        ScheduleEntry entry = schedule.of(election, row);
        int nominated = schedule.nominated(election);
        return new Shown()
                .put("electionShown", elections.election(election).name())
                .put("dueShown", words.day(entry.due()))
                .put("actionShown", entry.serial() + ". " + row.action())
                .put("leadShown", entry.lead())
                .put("listShown", nominated == 0 ? "Nobody is nominated yet" : nominated + " nominated")
                .put("remarksShown", entry.remarks());
    }
}
