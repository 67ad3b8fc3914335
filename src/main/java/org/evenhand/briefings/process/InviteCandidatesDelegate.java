package org.evenhand.briefings.process;

import static org.evenhand.briefings.process.BriefingVariables.BRIEFING_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.briefings.Invitations;
import org.springframework.stereotype.Component;

@Component
class InviteCandidatesDelegate implements JavaDelegate {

    private final Invitations invitations;

    InviteCandidatesDelegate(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        BriefingVariables.EVERYONE_INVITED.set(execution, invitations.invite(BRIEFING_ID.get(execution)));
    }
}
