package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.briefings.Advice;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.Briefings;
import org.evenhand.briefings.Invitations;
import org.evenhand.briefings.Previews;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TableWord;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** Whether the event is held (P21). */
@Component
class DecideBriefingForm implements TaskForm {

    private final Briefings briefings;
    private final Invitations invitations;
    private final Previews previews;

    DecideBriefingForm(Briefings briefings, Invitations invitations, Previews previews) {
        this.briefings = briefings;
        this.invitations = invitations;
        this.previews = previews;
    }

    @Override
    public String key() {
        return "decide-briefing";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Briefing briefing = briefings.of(BRIEFING_ID.get(task));
        return BriefingShown.plan(briefing)
                .put("checkShown", BriefingShown.check(briefing))
                .put("adviceShown", advice(task).label() + ".")
                .put("guestsShown", BriefingShown.people(invitations.everyone(briefing)))
                .put("letterShown", previews.invitation(briefing.id()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        Briefing.Outcome outcome = TableWord.in(Briefing.Outcome.class, form.require("briefingDecision"))
                .orElseThrow();
        briefings.decide(BRIEFING_ID.get(task), advice(task), outcome, form.text("decisionReason"), form.submittedBy());
        BriefingVariables.BRIEFING_DECISION.set(task, TableWord.of(outcome));
    }

    private static Advice advice(DelegateTask task) {
        return Advice.of(BriefingVariables.BRIEFING_ADVICE.find(task));
    }
}
