package org.evenhand.information.process;

import static org.evenhand.information.process.FactVariables.FACTS_DUE_AT;
import static org.evenhand.information.process.FactVariables.FACTS_GIVERS;
import static org.evenhand.information.process.FactVariables.FACTS_LAPSE_AT;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.Authority;
import org.evenhand.information.FactConsultation;
import org.evenhand.information.FactConsultations;
import org.springframework.stereotype.Component;

/** The force's chief officers have a task for it; the fire service has nobody here, so its mail is entered for it. */
@Component
class AskFactsDelegate implements JavaDelegate {

    private final FactConsultations consultations;

    AskFactsDelegate(FactConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID contact = CONTACT_ID.get(execution);
        consultations.send(contact, false);
        FactConsultation asked = consultations.latest(contact);
        FACTS_GIVERS.set(execution, asked.authority() == Authority.FORCE ? "chief-officer,spoc" : "spoc");
        FACTS_DUE_AT.set(execution, Date.from(asked.dueAt().toInstant()));
        FACTS_LAPSE_AT.set(execution, Date.from(asked.lapseAt().toInstant()));
    }
}
