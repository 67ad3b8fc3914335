package org.evenhand.information.process;

import static org.evenhand.information.process.AlreadyAnsweredVariables.LINK_LIVE;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.AlreadyAnswered;
import org.springframework.stereotype.Component;

@Component
class CheckLinkDelegate implements JavaDelegate {

    private final AlreadyAnswered answered;

    CheckLinkDelegate(AlreadyAnswered answered) {
        this.answered = answered;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LINK_LIVE.set(execution, answered.linkIsLive(CONTACT_ID.get(execution)));
    }
}
