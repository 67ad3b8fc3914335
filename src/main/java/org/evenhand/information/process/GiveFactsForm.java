package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.FactConsultation;
import org.evenhand.information.FactConsultations;
import org.evenhand.mail.Correspondence;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The facts that force or fire service hold, without saying who asked for them (P09.8). */
@Component
class GiveFactsForm implements TaskForm {

    private final MasterRegister register;
    private final FactConsultations consultations;
    private final Correspondence correspondence;

    GiveFactsForm(MasterRegister register, FactConsultations consultations, Correspondence correspondence) {
        this.register = register;
        this.consultations = consultations;
        this.correspondence = correspondence;
    }

    @Override
    public String key() {
        return "give-facts";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        FactConsultation asked = consultations.latest(contact.id());
        return new Shown()
                .put("contactReference", contact.reference())
                .put("authorityShown", asked.authority().label())
                .put("factsQuestionShown", asked.question())
                .put("laterMessages", correspondence.since(contact.id()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        consultations.give(CONTACT_ID.get(task), form.require("facts"), form.submittedBy());
    }
}
