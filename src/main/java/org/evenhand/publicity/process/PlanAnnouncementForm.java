package org.evenhand.publicity.process;

import java.time.LocalDate;
import java.util.Map;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.publicity.ForwardPlan;
import org.evenhand.publicity.PlanItem;
import org.evenhand.publicity.TimingAnswers;
import org.springframework.stereotype.Component;

/** A decision, announcement or consultation is put on the forward plan, with the questions of E11 (P30). */
@Component
class PlanAnnouncementForm implements StartForm {

    private final ForwardPlan plan;
    private final TimingQuestions questions;

    PlanAnnouncementForm(ForwardPlan plan, TimingQuestions questions) {
        this.plan = plan;
        this.questions = questions;
    }

    @Override
    public String key() {
        return "plan-announcement";
    }

    @Override
    public Map<String, Object> open() {
        return Map.of();
    }

    @Override
    public Start submit(Submission form) {
        LocalDate day = form.day("plannedOn");
        TimingAnswers answers = questions.read(form, day);
        PlanItem item = plan.enter(
                form.require("planTitle"),
                PlanItem.Kind.valueOf(form.require("planKind")),
                day,
                answers,
                form.submittedBy());
        Map<String, Object> variables = questions.variables(form, answers);
        variables.put(PlanVariables.PLAN_ITEM_ID.name(), item.id().toString());
        return new Start(item.reference(), variables);
    }
}
