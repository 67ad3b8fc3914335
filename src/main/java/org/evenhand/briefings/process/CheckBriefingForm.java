package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.Briefings;
import org.evenhand.briefings.Timing;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.site.DayWords;
import org.springframework.stereotype.Component;

/** Whether the content is facts (P21.6); how its time lies to the policy is the office's own, nobody types it (P21.1). */
@Component
class CheckBriefingForm implements TaskForm {

    private final Briefings briefings;
    private final Timing timing;
    private final Policy policy;

    CheckBriefingForm(Briefings briefings, Timing timing, Policy policy) {
        this.briefings = briefings;
        this.timing = timing;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "check-briefing";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Briefing briefing = briefings.of(BRIEFING_ID.get(task));
        return BriefingShown.plan(briefing)
                .put("policyShown", policy.eventTiming().label())
                .put("listShown", timing.list(briefing).map(DayWords::of).orElse("Its day is not known yet"))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean factual = form.yes("factual");
        Briefing.ElectionContent content = Briefing.ElectionContent.valueOf(form.require("electionContent"));
        Briefing briefing = briefings.of(BRIEFING_ID.get(task));
        briefings.check(briefing.id(), factual, content, form.require("checkWords"), form.submittedBy());
        BriefingVariables.FACTUAL.set(task, factual);
        BriefingVariables.ELECTION_CONTENT.set(task, content.name());
        BriefingVariables.SECOND_BRIEFING.set(task, briefing.follows() != null);
        BriefingVariables.EVENT_TIMING.set(task, policy.eventTiming().name());
        BriefingVariables.SOMEONE_DECLARED.set(task, timing.someoneDeclared(briefing));
        BriefingVariables.AFTER_LIST.set(task, timing.afterList(briefing));
    }
}
