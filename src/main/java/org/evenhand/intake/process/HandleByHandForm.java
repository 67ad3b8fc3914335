package org.evenhand.intake.process;

import static org.evenhand.intake.process.IntakeVariables.ROUTE;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.mail.Correspondence;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** A contact that no process handles, so a person does and says what was done (P09.1, P20.3). */
@Component
class HandleByHandForm implements TaskForm {

    private final MasterRegister register;
    private final Correspondence correspondence;

    HandleByHandForm(MasterRegister register, Correspondence correspondence) {
        this.register = register;
        this.correspondence = correspondence;
    }

    @Override
    public String key() {
        return "handle-by-hand";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        ContactClass contactClass = contact.contactClass();
        return new Shown()
                .put("contactReference", contact.reference())
                .put("sender", contact.requester())
                .put("informationSoughtShown", contact.informationSought())
                .put("laterMessages", correspondence.since(contact.id()))
                .put("contactClassShown", contactClass == null ? null : contactClass.label())
                .put("routeShown", route(task, contact.id()))
                .put("informationProvided", contact.informationProvided())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        String provided = form.text("informationProvided");
        if (provided != null) {
            register.provide(contact, provided);
        }
        register.decide(
                contact, "Handled by hand", form.require("actionTaken"), null, form.submittedBy(), "P09.1 P20.3");
    }

    private String route(DelegateTask task, UUID contact) {
        String route = ROUTE.find(task);
        String rules = register.decisions(contact).stream()
                .filter(decision -> decision.decidedBy().equals(Decision.BY_RULE))
                .map(Decision::rules)
                .findFirst()
                .orElse("");
        return route == null ? "No rule applies" : route + " (" + rules + ")";
    }
}
