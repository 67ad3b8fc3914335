package org.evenhand.imagery.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.Filmings;
import org.springframework.stereotype.Component;

@Component
class SendFilmingDecisionDelegate implements JavaDelegate {

    private final Filmings filmings;

    SendFilmingDecisionDelegate(Filmings filmings) {
        this.filmings = filmings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filmings.sendDecision(CONTACT_ID.get(execution));
    }
}
