package org.evenhand.preparation.web;

import org.evenhand.preparation.schedule.ScheduleEntry;
import org.evenhand.preparation.schedule.ScheduleEntry.State;

/** A row of the action schedule with how it stands today. */
record BoardRow(ScheduleEntry entry, State state) {

    public boolean late() {
        return state == State.LATE;
    }
}
