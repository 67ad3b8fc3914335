package org.evenhand.publicity.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.election.Policy;
import org.evenhand.election.Restrictions;
import org.evenhand.engine.Submission;
import org.evenhand.publicity.TimingAnswers;
import org.springframework.stereotype.Component;

/** The questions of E11 as a form asks them, with what the office's calendar and policy say. */
@Component
class TimingQuestions {

    private final Restrictions restrictions;
    private final Policy policy;

    TimingQuestions(Restrictions restrictions, Policy policy) {
        this.restrictions = restrictions;
        this.policy = policy;
    }

    TimingAnswers read(Submission form, LocalDate day) {
        boolean restricted = !day.isBefore(restrictions.today()) && restrictions.on(day);
        String words = String.join(
                "\n",
                ItemShown.period(restricted) + " (E11.2)",
                "Routine, statutory or operational: " + form.require("routine") + " (E11.1)",
                "A delay would itself sway the vote, hinder operations, do harm or waste money: "
                        + form.require("delayHarms") + " (E11.3)",
                "A real and pressing need: " + form.require("pressingNeed") + " (E11.4)",
                "It can wait in practice: " + form.require("canWait") + " (E11.5)");
        return new TimingAnswers(words, form.yes("delayHarms"), restricted);
    }

    /** What the table of E11 reads. */
    Map<String, Object> variables(Submission form, TimingAnswers answers) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("restrictedPeriod", answers.restricted());
        variables.put("periodBegun", restrictions.on(restrictions.today()));
        variables.put("routine", form.yes("routine"));
        variables.put("delayHarms", answers.delayHarms());
        variables.put("pressingNeed", form.yes("pressingNeed"));
        variables.put("canWait", form.yes("canWait"));
        variables.put("newPolicyInPeriod", policy.newPolicyInPeriod());
        return variables;
    }
}
