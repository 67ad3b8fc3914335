package org.evenhand.intake.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

@Component
class CloseContactDelegate implements JavaDelegate {

    private final MasterRegister register;
    private final Deadlines deadlines;

    CloseContactDelegate(MasterRegister register, Deadlines deadlines) {
        this.register = register;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID contact = CONTACT_ID.get(execution);
        deadlines.endAll(contact);
        register.close(contact);
    }
}
