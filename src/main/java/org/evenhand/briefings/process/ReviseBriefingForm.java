package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.Briefings;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The plan that was sent back, as it is changed (P21.3). */
@Component
class ReviseBriefingForm implements TaskForm {

    private final Briefings briefings;

    ReviseBriefingForm(Briefings briefings) {
        this.briefings = briefings;
    }

    @Override
    public String key() {
        return "revise-briefing";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Briefing briefing = briefings.of(BRIEFING_ID.get(task));
        return PlanRead.into(BriefingShown.head(briefing), briefing)
                .put("checkShown", BriefingShown.check(briefing))
                .put("reasonShown", briefing.reason())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID id = BRIEFING_ID.get(task);
        briefings.revise(id, PlanRead.of(form), form.submittedBy());
        BriefingVariables.setTimes(task, briefings.of(id));
    }
}
