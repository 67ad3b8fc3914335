package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.briefings.Briefing;
import org.evenhand.briefings.Briefings;
import org.evenhand.briefings.Invitations;
import org.evenhand.briefings.Previews;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.springframework.stereotype.Component;

/** Those without an e-mail address are told in another way, before the event opens (P21.2, Q06). */
@Component
class InviteByHandForm implements TaskForm {

    private final Briefings briefings;
    private final Invitations invitations;
    private final Previews previews;

    InviteByHandForm(Briefings briefings, Invitations invitations, Previews previews) {
        this.briefings = briefings;
        this.invitations = invitations;
        this.previews = previews;
    }

    @Override
    public String key() {
        return "invite-by-hand";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Briefing briefing = briefings.of(BRIEFING_ID.get(task));
        return BriefingShown.head(briefing)
                .put("missingShown", BriefingShown.people(invitations.missing(briefing)))
                .put("letterShown", previews.invitation(briefing.id()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        String how = form.require("toldHow");
        if (!form.yes("everyoneTold")) {
            throw form.reject(
                    "everyoneTold",
                    "the event opens only once nobody is left out; come back when each of them is told (Q06).");
        }
        invitations.toldOtherwise(BRIEFING_ID.get(task), how, form.submittedBy());
    }
}
