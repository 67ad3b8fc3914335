package org.evenhand.visits.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.visits.Visit;
import org.evenhand.visits.VisitWords;
import org.evenhand.visits.Visits;
import org.springframework.stereotype.Component;

/** The Chief Constable's view of a visit (P24.1). Who asks is not shown to the force. */
@Component
class GiveViewForm implements TaskForm {

    private final MasterRegister register;
    private final Visits visits;

    GiveViewForm(MasterRegister register, Visits visits) {
        this.register = register;
        this.visits = visits;
    }

    @Override
    public String key() {
        return "give-view";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Visit visit = visits.of(contact.id());
        Map<String, Object> shown = VisitShown.of(contact, visit)
                .put("adviceShown", VisitShown.advice(VisitVariables.VISIT_ADVICE.find(task)))
                .put("likeVisits", VisitWords.alike(visits.standing(), contact.id(), visit.site()))
                .values();
        // what the requester wrote may hold a name; premises, day, purpose and criteria are all that is asked about
        shown.keySet().removeAll(Set.of("sender", "informationSoughtShown"));
        return shown;
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        Visit.View view = Visit.View.valueOf(form.require("view"));
        String words = view == Visit.View.AGAINST
                ? form.require("viewWords", "say what stands against it; the decider reads it.")
                : form.text("viewWords");
        visits.giveView(CONTACT_ID.get(task), view, words, form.submittedBy());
    }
}
