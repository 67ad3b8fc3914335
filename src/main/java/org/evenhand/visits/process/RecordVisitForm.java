package org.evenhand.visits.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.offers.Offers;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.visits.VisitRecord;
import org.evenhand.visits.Visits;
import org.springframework.stereotype.Component;

/** What took place on a visit, so that everyone else can be given the same (P24.7, Q07). */
@Component
class RecordVisitForm implements TaskForm {

    private static final int LONGEST = 600;

    private final MasterRegister register;
    private final Visits visits;
    private final Offers offers;

    RecordVisitForm(MasterRegister register, Visits visits, Offers offers) {
        this.register = register;
        this.visits = visits;
        this.offers = offers;
    }

    @Override
    public String key() {
        return "record-visit";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Map<String, Object> shown = VisitShown.of(contact, visits.of(contact.id()))
                .put("offersShown", offers.describe(contact.id()))
                .values();
        shown.remove("criteriaShown");
        return shown;
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean happened = form.yes("visitHappened");
        VisitRecord record = happened
                ? new VisitRecord(
                        true,
                        form.number("actualMinutes", 1, LONGEST),
                        form.require("actualHost"),
                        form.require("actualFacilities"),
                        form.text("visitNotes"))
                : new VisitRecord(false, null, null, null, form.require("visitNotes", "say why it did not."));
        visits.record(CONTACT_ID.get(task), record, form.submittedBy());
    }
}
