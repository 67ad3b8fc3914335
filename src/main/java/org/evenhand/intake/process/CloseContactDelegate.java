package org.evenhand.intake.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

@Component
class CloseContactDelegate implements JavaDelegate {

    private final MasterRegister register;

    CloseContactDelegate(MasterRegister register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        register.close(CONTACT_ID.get(execution));
    }
}
