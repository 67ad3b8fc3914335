package org.evenhand.election.process;

import static org.evenhand.election.process.PeriodSwitchVariables.ELECTION_ID;
import static org.evenhand.election.process.PeriodSwitchVariables.PERIOD_END_AT;
import static org.evenhand.election.process.PeriodSwitchVariables.PERIOD_START_AT;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Elections;
import org.evenhand.election.PeriodState;
import org.evenhand.election.PeriodSwitches;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** What the pre-election period changes, and that everyone has been told (P01.3). */
@Component
class ConfirmPeriodRulesForm implements TaskForm {

    private final Elections elections;
    private final PeriodSwitches switches;
    private final PeriodDays days;

    ConfirmPeriodRulesForm(Elections elections, PeriodSwitches switches, PeriodDays days) {
        this.elections = elections;
        this.switches = switches;
        this.days = days;
    }

    @Override
    public String key() {
        return "confirm-period-rules";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return new Shown()
                .put("electionName", elections.election(ELECTION_ID.get(task)).name())
                .put("periodFrom", days.on(PERIOD_START_AT.get(task)))
                .put("periodTo", days.before(PERIOD_END_AT.get(task)))
                .put("changedRules", """
                        Photographs and filming: nobody of the office or the force is photographed or filmed for or with a candidate (000:18).
                        Publicity: websites and accounts give facts only; nothing promotes the office, the force or a candidate (000:20b).
                        Decisions: no large or sensitive policy decision is taken or announced that can wait (000:20a). Ordinary business and legal duties go on (000:5ai).
                        Records: every dealing with a candidate is entered in the register at once (000:11b).
                        Events: nothing is arranged with candidates beyond what every one of them is offered alike (001:8.8).""")
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        if (!form.is("everyoneTold", "YES")) {
            throw form.reject("everyoneTold", "tell those who work by the rules first; the task stays in your list.");
        }
        switches.confirm(ELECTION_ID.get(task), PeriodState.BEGUN, form.text("confirmationNote"), form.submittedBy());
    }
}
