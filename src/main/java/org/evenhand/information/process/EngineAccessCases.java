package org.evenhand.information.process;

import static org.evenhand.information.process.AccessVariables.SPLIT_OFF;
import static org.evenhand.register.ContactVariables.CONTACT_CLASS;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.CONTACT_REFERENCE;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.engine.AsApplication;
import org.evenhand.information.AccessCases;
import org.evenhand.register.Contact;
import org.springframework.stereotype.Component;

/** The door to the intake for a contact that was split off: it is routed, and neither acknowledged nor triaged again. */
@Component
class EngineAccessCases implements AccessCases {

    private static final String SPLIT_OFF_MESSAGE = "contact.splitOff";

    private final RuntimeService runtime;
    private final AsApplication asApplication;

    EngineAccessCases(RuntimeService runtime, AsApplication asApplication) {
        this.runtime = runtime;
        this.asApplication = asApplication;
    }

    @Override
    public void splitOff(Contact contact) {
        Map<String, Object> variables = Map.of(
                CONTACT_ID.name(), contact.id().toString(),
                CONTACT_REFERENCE.name(), contact.reference(),
                CONTACT_CLASS.name(),
                        Objects.requireNonNull(contact.contactClass()).name(),
                SPLIT_OFF.name(), true);
        asApplication.run(() -> runtime.createMessageCorrelation(SPLIT_OFF_MESSAGE)
                .processInstanceBusinessKey(contact.reference())
                .setVariables(variables)
                .correlateStartMessage());
    }
}
