package org.evenhand.imagery.removal.process;

import static org.evenhand.register.ContactVariables.CONTACT_CLASS;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.CONTACT_REFERENCE;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.evenhand.engine.AsApplication;
import org.evenhand.imagery.removal.RemovalProcess;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.springframework.stereotype.Component;

/** The doors to {@code imagery-report} and {@code imagery-ladder}. */
@Component
class EngineRemovalProcess implements RemovalProcess {

    private static final String REPORT = "imagery-report";
    private static final String REMOVAL_REPORTED = "imageryLadder.removalReported";

    private final RuntimeService runtime;
    private final AsApplication asApplication;

    EngineRemovalProcess(RuntimeService runtime, AsApplication asApplication) {
        this.runtime = runtime;
        this.asApplication = asApplication;
    }

    @Override
    public void reported(Contact contact) {
        asApplication.run(() -> runtime.startProcessInstanceByKey(REPORT, contact.reference(), variables(contact)));
    }

    @Override
    public boolean removalReported(String reference) {
        return asApplication.get(() -> !runtime.createMessageCorrelation(REMOVAL_REPORTED)
                .processInstanceBusinessKey(reference)
                .correlateAllWithResult()
                .isEmpty());
    }

    static Map<String, Object> variables(Contact contact) {
        return Map.of(
                CONTACT_ID.name(), contact.id().toString(),
                CONTACT_REFERENCE.name(), contact.reference(),
                CONTACT_CLASS.name(), ContactClass.IMAGERY.name());
    }
}
