package org.evenhand.media.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.media.MediaClaims;
import org.springframework.stereotype.Component;

@Component
class LeaveUnansweredDelegate implements JavaDelegate {

    private final MediaClaims claims;

    LeaveUnansweredDelegate(MediaClaims claims) {
        this.claims = claims;
    }

    @Override
    public void execute(DelegateExecution execution) {
        claims.leave(CONTACT_ID.get(execution), null, null);
    }
}
