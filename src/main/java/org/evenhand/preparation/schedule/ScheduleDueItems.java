package org.evenhand.preparation.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Elections;
import org.evenhand.preparation.DueItem;
import org.evenhand.preparation.DueItems;
import org.springframework.stereotype.Component;

/** The open rows of every election's action schedule that are due (P04). */
@Component
class ScheduleDueItems implements DueItems {

    private final ActionSchedule schedule;
    private final Elections elections;

    ScheduleDueItems(ActionSchedule schedule, Elections elections) {
        this.schedule = schedule;
        this.elections = elections;
    }

    @Override
    public List<DueItem> dueBy(LocalDate day) {
        return schedule.openAndDueBy(day).stream().map(this::item).toList();
    }

    private DueItem item(ScheduleEntry entry) {
        UUID election = entry.electionId();
        ScheduleRow row = entry.row();
        return new DueItem(
                elections.election(election).name() + ", row " + row.serial() + ": " + row.action(),
                entry.due(),
                row.consequence(),
                row.owners());
    }
}
