package org.evenhand.publicity.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.election.Policy;
import org.evenhand.engine.StartForm;
import org.evenhand.engine.Submission;
import org.evenhand.publicity.ForwardPlan;
import org.evenhand.publicity.PlanItem;
import org.evenhand.publicity.Restrictions;
import org.springframework.stereotype.Component;

/** A decision, announcement or consultation is put on the forward plan, with the questions of E11 (P30). */
@Component
class PlanAnnouncementForm implements StartForm {

    private final ForwardPlan plan;
    private final Restrictions restrictions;
    private final Policy policy;

    PlanAnnouncementForm(ForwardPlan plan, Restrictions restrictions, Policy policy) {
        this.plan = plan;
        this.restrictions = restrictions;
        this.policy = policy;
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
        boolean restricted = !day.isBefore(restrictions.today()) && restrictions.on(day);
        PlanItem item = plan.enter(
                form.require("planTitle"),
                PlanItem.Kind.valueOf(form.require("planKind")),
                day,
                inWords(form, restricted),
                form.yes("delayHarms"),
                form.submittedBy());
        Map<String, Object> variables = new HashMap<>();
        variables.put(PlanVariables.PLAN_ITEM_ID.name(), item.id().toString());
        variables.put("restrictedPeriod", restricted);
        variables.put("periodBegun", restrictions.on(restrictions.today()));
        variables.put("routine", form.yes("routine"));
        variables.put("delayHarms", form.yes("delayHarms"));
        variables.put("pressingNeed", form.yes("pressingNeed"));
        variables.put("canWait", form.yes("canWait"));
        variables.put("newPolicyInPeriod", policy.newPolicyInPeriod());
        return new Start(item.reference(), variables);
    }

    private static String inWords(Submission form, boolean restricted) {
        return String.join(
                "\n",
                ItemShown.period(restricted) + " (E11.2)",
                "Routine, statutory or operational: " + form.require("routine") + " (E11.1)",
                "A delay would itself sway the vote, hinder operations, do harm or waste money: "
                        + form.require("delayHarms") + " (E11.3)",
                "A real and pressing need: " + form.require("pressingNeed") + " (E11.4)",
                "It can wait in practice: " + form.require("canWait") + " (E11.5)");
    }
}
