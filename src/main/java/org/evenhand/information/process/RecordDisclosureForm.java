package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.deadlines.DateWords;
import org.evenhand.deadlines.Deadlines;
import org.evenhand.deadlines.Purpose;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.AccessRequests;
import org.evenhand.information.Disclosures;
import org.evenhand.mail.Correspondence;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The copy of the reply that force or fire gave, which comes by mail (P13.3). */
@Component
class RecordDisclosureForm implements TaskForm {

    private final MasterRegister register;
    private final AccessRequests requests;
    private final Disclosures disclosures;
    private final Correspondence correspondence;
    private final Deadlines deadlines;
    private final DateWords words;

    RecordDisclosureForm(
            MasterRegister register,
            AccessRequests requests,
            Disclosures disclosures,
            Correspondence correspondence,
            Deadlines deadlines,
            DateWords words) {
        this.register = register;
        this.requests = requests;
        this.disclosures = disclosures;
        this.correspondence = correspondence;
        this.deadlines = deadlines;
        this.words = words;
    }

    @Override
    public String key() {
        return "record-disclosure";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        return ContactShown.of(contact)
                .put("authorityShown", requests.of(contact.id()).authority().label())
                .put(
                        "dueDate",
                        deadlines
                                .due(contact.id(), Purpose.of(contact.contactClass()))
                                .map(due -> words.explained(due.how()))
                                .orElse(null))
                .put("laterMessages", correspondence.since(contact.id()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        if (form.is("disclosureCopy", "RECEIVED")) {
            String disclosed = form.require("disclosedText", "enter what was disclosed, from the copy (P13.3).");
            disclosures.receive(contact, disclosed, form.submittedBy());
            NEXT_STEP.set(task, HANDLED);
        } else {
            register.decide(
                    contact,
                    "Disclosure not received",
                    "To be handled by hand",
                    form.require("noCopyReason", "say what is known of the reply."),
                    form.submittedBy(),
                    "P13.3");
        }
    }
}
