package org.evenhand.visits.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.visits.Visits;
import org.springframework.stereotype.Component;

/** Whether the whole plan for linked publicity is agreed; without that there is no visit (P24.6, E06.5). */
@Component
class AgreePublicityPlanForm implements TaskForm {

    private final MasterRegister register;
    private final Visits visits;

    AgreePublicityPlanForm(MasterRegister register, Visits visits) {
        this.register = register;
        this.visits = visits;
    }

    @Override
    public String key() {
        return "agree-publicity-plan";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        return VisitShown.of(contact, visits.of(contact.id())).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean agreed = form.is("planAgreed", "agreed");
        visits.settlePlan(CONTACT_ID.get(task), agreed, form.require("planText"), form.submittedBy());
        VisitVariables.PUBLICITY_PLAN.set(task, agreed ? "agreed" : "not-agreed");
    }
}
