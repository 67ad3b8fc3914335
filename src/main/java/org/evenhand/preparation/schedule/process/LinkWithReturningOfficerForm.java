package org.evenhand.preparation.schedule.process;

import static org.evenhand.preparation.schedule.process.PreparationVariables.ELECTION_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.ElectionContact.Role;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TableWord;
import org.evenhand.engine.TaskForm;
import org.evenhand.preparation.schedule.ActionSchedule;
import org.evenhand.preparation.schedule.LinkLetter;
import org.evenhand.preparation.schedule.ReturningOfficerLink;
import org.evenhand.preparation.schedule.ScheduleRow;
import org.springframework.stereotype.Component;

/** Row 4: contact, dates and requirements as they were confirmed, and by whom (P03.2, P04.2). */
@Component
class LinkWithReturningOfficerForm implements TaskForm {

    private static final ScheduleRow ROW = ScheduleRow.RETURNING_OFFICER;

    private final RowShown shown;
    private final ReturningOfficerLink link;
    private final LinkLetter letter;
    private final ActionSchedule schedule;

    LinkWithReturningOfficerForm(
            RowShown shown, ReturningOfficerLink link, LinkLetter letter, ActionSchedule schedule) {
        this.shown = shown;
        this.link = link;
        this.letter = letter;
        this.schedule = schedule;
    }

    @Override
    public String key() {
        return "link-with-returning-officer";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        UUID election = ELECTION_ID.get(task);
        return shown.of(election, ROW)
                .put(
                        "writtenShown",
                        link.lastWritten(election)
                                .map(step -> step.said() == null ? step.contact() : step.contact() + ". " + step.said())
                                .orElse(null))
                .put("datesShown", letter.dates(election))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID election = ELECTION_ID.get(task);
        boolean done = form.yes("rowDone");
        Role by = TableWord.in(Role.class, form.require("confirmedBy")).orElse(null);
        boolean dates = form.yes("datesConfirmed");
        if (done && by == null) {
            throw form.reject("confirmedBy", "ask the deputy or the elections manager where nobody answers (P03.1).");
        }
        if (done && !dates) {
            throw form.reject(
                    "datesConfirmed", "enter the dates that they gave at /desk/elections first, then say yes (P03.2).");
        }
        link.confirm(election, by, dates, form.text("requirements"), form.submittedBy());
        schedule.close(election, ROW, done, form.text("rowRemarks"), form.submittedBy());
    }
}
