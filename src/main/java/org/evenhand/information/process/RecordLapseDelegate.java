package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.information.FactConsultations;
import org.springframework.stereotype.Component;

@Component
class RecordLapseDelegate implements JavaDelegate {

    private final FactConsultations consultations;

    RecordLapseDelegate(FactConsultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultations.lapse(CONTACT_ID.get(execution));
    }
}
