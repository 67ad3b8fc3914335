package org.evenhand.visits.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.visits.Visits;
import org.springframework.stereotype.Component;

@Component
class LapseViewDelegate implements JavaDelegate {

    private final Visits visits;

    LapseViewDelegate(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        visits.lapseView(CONTACT_ID.get(execution));
    }
}
