package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.PlanVariables.PLAN_ITEM_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.publicity.ForwardPlan;
import org.evenhand.publicity.PlanItem;
import org.evenhand.publicity.TimingAnswers;
import org.springframework.stereotype.Component;

/** The questions of E11 anew, where other rules hold on the day than when they were answered (E11, P30.1). */
@Component
class WeighTimingForm implements TaskForm {

    private final ForwardPlan plan;
    private final TimingQuestions questions;

    WeighTimingForm(ForwardPlan plan, TimingQuestions questions) {
        this.plan = plan;
        this.questions = questions;
    }

    @Override
    public String key() {
        return "weigh-timing";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        PlanItem item = plan.of(PLAN_ITEM_ID.get(task));
        return PlanShown.of(item)
                .put("storyShown", PlanShown.story(plan.story(item.id())))
                .put("answersShown", item.answers())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        PlanItem item = plan.of(PLAN_ITEM_ID.get(task));
        TimingAnswers answers = questions.read(form, item.plannedOn());
        plan.weigh(item.id(), answers, form.submittedBy());
        questions.variables(form, answers).forEach(task::setVariable);
    }
}
