package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.PlanVariables.PLAN_ITEM_ID;
import static org.evenhand.publicity.process.PlanVariables.TIMING_ADVICE;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Restrictions;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TableWord;
import org.evenhand.engine.TaskForm;
import org.evenhand.publicity.ForwardPlan;
import org.evenhand.publicity.PlanItem;
import org.evenhand.publicity.Timing;
import org.evenhand.publicity.TimingAdvice;
import org.evenhand.site.DayWords;
import org.springframework.stereotype.Component;

/** Whether something goes ahead on its day, earlier or later; with a reason each time (E11). */
@Component
class DecideTimingForm implements TaskForm {

    private final ForwardPlan plan;
    private final Restrictions restrictions;

    DecideTimingForm(ForwardPlan plan, Restrictions restrictions) {
        this.plan = plan;
        this.restrictions = restrictions;
    }

    @Override
    public String key() {
        return "decide-timing";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        PlanItem item = plan.of(PLAN_ITEM_ID.get(task));
        boolean restricted = restrictions.on(item.plannedOn());
        return PlanShown.of(item)
                .put("storyShown", PlanShown.story(plan.story(item.id())))
                .put("answersShown", item.answers())
                .put("adviceShown", TimingAdvice.of(TIMING_ADVICE.find(task)).label() + ".")
                .put("freeFromShown", restricted ? DayWords.of(restrictions.freeFrom(item.plannedOn())) : null)
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        Timing timing =
                TableWord.in(Timing.class, form.require("timingDecision")).orElseThrow();
        plan.decide(
                PLAN_ITEM_ID.get(task),
                TimingAdvice.of(TIMING_ADVICE.find(task)),
                timing,
                timing == Timing.GO ? null : form.day("newDay"),
                form.yes("delaySways"),
                form.require("decisionReason", "give the reason; it is recorded (P30)."),
                form.submittedBy());
    }
}
