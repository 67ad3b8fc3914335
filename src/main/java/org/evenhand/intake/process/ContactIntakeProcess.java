package org.evenhand.intake.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.CONTACT_REFERENCE;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.intake.IntakeProcess;
import org.evenhand.register.Contact;
import org.springframework.stereotype.Component;

/** The door to the process {@code contact-intake}. */
@Component
class ContactIntakeProcess implements IntakeProcess {

    private static final String CONTACT_RECEIVED = "contact.received";

    private final RuntimeService runtime;

    ContactIntakeProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void contactReceived(Contact contact) {
        runtime.createMessageCorrelation(CONTACT_RECEIVED)
                .processInstanceBusinessKey(contact.reference())
                .setVariables(variables(contact))
                .correlateStartMessage();
    }

    static Map<String, Object> variables(Contact contact) {
        return Map.of(
                CONTACT_ID.name(), contact.id().toString(),
                CONTACT_REFERENCE.name(), contact.reference());
    }
}
