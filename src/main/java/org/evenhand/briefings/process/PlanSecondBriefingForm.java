package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.Briefings;
import org.evenhand.briefings.Invitations;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The second event, for those who joined since; it goes through a process of its own (P21.2). */
@Component
class PlanSecondBriefingForm implements TaskForm {

    private final Briefings briefings;
    private final Invitations invitations;

    PlanSecondBriefingForm(Briefings briefings, Invitations invitations) {
        this.briefings = briefings;
        this.invitations = invitations;
    }

    @Override
    public String key() {
        return "plan-second-briefing";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Briefing first = briefings.of(BRIEFING_ID.get(task));
        return BriefingShown.head(first)
                .put("joinedSince", BriefingShown.people(invitations.missing(first)))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        briefings.planSecond(BRIEFING_ID.get(task), PlanRead.of(form), form.submittedBy());
    }
}
