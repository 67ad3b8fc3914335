package org.evenhand.election.process;

import static org.evenhand.election.process.PeriodSwitchVariables.ELECTION_ID;
import static org.evenhand.election.process.PeriodSwitchVariables.PERIOD_START_AT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Elections;
import org.evenhand.election.PeriodSwitches;
import org.evenhand.election.PreparationCheck;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** What is to be done before the pre-election period starts, each item with its owner (P01.5, D16). */
@Component
class WorkThroughChecklistForm implements TaskForm {

    private static final Map<PreparationCheck.Item, String> FIELDS = Map.of(
            PreparationCheck.Item.INTERESTS, "interests",
            PreparationCheck.Item.POLICY, "policy",
            PreparationCheck.Item.LAST_RELEASE, "lastRelease",
            PreparationCheck.Item.GUIDANCE, "guidance",
            PreparationCheck.Item.LETTERS, "letters");

    private final Elections elections;
    private final PeriodSwitches switches;
    private final PeriodDays days;

    WorkThroughChecklistForm(Elections elections, PeriodSwitches switches, PeriodDays days) {
        this.elections = elections;
        this.switches = switches;
        this.days = days;
    }

    @Override
    public String key() {
        return "work-through-checklist";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return new Shown()
                .put("electionName", elections.election(ELECTION_ID.get(task)).name())
                .put("periodFrom", days.on(PERIOD_START_AT.get(task)))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        List<PreparationCheck> checks = new ArrayList<>();
        for (var item : PreparationCheck.Item.values()) {
            checks.add(check(item, form));
        }
        checks.forEach(check -> switches.check(ELECTION_ID.get(task), check, form.submittedBy()));
    }

    private static PreparationCheck check(PreparationCheck.Item item, Submission form) {
        String field = FIELDS.get(item);
        boolean done = form.is(field + "Done", "DONE");
        String owner = form.require(field + "Owner");
        return new PreparationCheck(
                item,
                done,
                owner,
                done
                        ? form.text(field + "Remarks")
                        : form.require(field + "Remarks", "say what is still to be done, and by when."));
    }
}
