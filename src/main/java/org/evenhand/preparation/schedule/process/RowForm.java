package org.evenhand.preparation.schedule.process;

import static org.evenhand.preparation.schedule.process.PreparationVariables.ELECTION_ID;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.schedule.ActionSchedule;
import org.evenhand.preparation.schedule.ScheduleRow;

/** One row of the action schedule: it is done, or it will not be and somebody says why (P04). */
final class RowForm implements TaskForm {

    private final ScheduleRow row;
    private final RowShown shown;
    private final ActionSchedule schedule;

    RowForm(ScheduleRow row, RowShown shown, ActionSchedule schedule) {
        this.row = row;
        this.shown = shown;
        this.schedule = schedule;
    }

    @Override
    public String key() {
        return row.task().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(ELECTION_ID.get(task), row).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        schedule.close(ELECTION_ID.get(task), row, form.yes("rowDone"), form.text("rowRemarks"), form.submittedBy());
    }
}
