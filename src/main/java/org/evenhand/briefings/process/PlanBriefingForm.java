package org.evenhand.briefings.process;

import java.util.Map;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.Briefings;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.springframework.stereotype.Component;

/** An event is planned, with the force (P21.3). */
@Component
class PlanBriefingForm implements StartForm {

    private final Briefings briefings;

    PlanBriefingForm(Briefings briefings) {
        this.briefings = briefings;
    }

    @Override
    public String key() {
        return "plan-briefing";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        Briefing briefing = briefings.plan(PlanRead.of(form), form.submittedBy());
        return new Start(briefing.reference(), BriefingVariables.of(briefing));
    }
}
