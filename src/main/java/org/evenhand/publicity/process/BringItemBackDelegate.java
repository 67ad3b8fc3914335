package org.evenhand.publicity.process;

import static org.evenhand.publicity.process.ClearanceVariables.CLEARANCE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.publicity.Clearances;
import org.springframework.stereotype.Component;

@Component
class BringItemBackDelegate implements JavaDelegate {

    private final Clearances clearances;

    BringItemBackDelegate(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clearances.bringBack(CLEARANCE_ID.get(execution));
    }
}
