package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.imagery.removal.Removals;
import org.springframework.stereotype.Component;

@Component
class TellOfImageryDelegate implements JavaDelegate {

    private final Removals removals;

    TellOfImageryDelegate(Removals removals) {
        this.removals = removals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        removals.tellChiefExecutive(CONTACT_ID.get(execution));
    }
}
