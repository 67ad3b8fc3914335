package org.evenhand.election.process;

import static org.evenhand.election.process.PeriodSwitchVariables.ELECTION_ID;
import static org.evenhand.election.process.PeriodSwitchVariables.PERIOD_END_AT;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Elections;
import org.evenhand.election.PeriodState;
import org.evenhand.election.PeriodSwitches;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** What falls away with the pre-election period, and that everyone has been told (P01.3). */
@Component
class ConfirmRulesLiftedForm implements TaskForm {

    private final Elections elections;
    private final PeriodSwitches switches;
    private final PeriodDays days;

    ConfirmRulesLiftedForm(Elections elections, PeriodSwitches switches, PeriodDays days) {
        this.elections = elections;
        this.switches = switches;
        this.days = days;
    }

    @Override
    public String key() {
        return "confirm-rules-lifted";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return new Shown()
                .put("electionName", elections.election(ELECTION_ID.get(task)).name())
                .put("periodTo", days.before(PERIOD_END_AT.get(task)))
                .put("liftedRules", """
                        Photographs, publicity, decisions, records and events go by the base rules again, unless another election's period is still on (003:Intro2).
                        What always applies goes on: nothing may favour a party or a candidate (000:5aiv), and confidential information stays so (000:5bv).
                        What was put off because of the period can be taken up, and accounts that were limited opened again (001:8.10).""")
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        if (!form.is("everyoneTold", "YES")) {
            throw form.reject("everyoneTold", "tell those who work by the rules first; the task stays in your list.");
        }
        switches.confirm(ELECTION_ID.get(task), PeriodState.ENDED, form.text("confirmationNote"), form.submittedBy());
    }
}
