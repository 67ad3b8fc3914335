package org.evenhand.information.process;

import static org.evenhand.information.process.PoliticalVariables.DELETION_CONFIRMED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.InformationRequests;
import org.evenhand.information.PoliticalItem;
import org.evenhand.information.PoliticalRequests;
import org.evenhand.mail.Correspondence;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The second look, by another person, before anything is deleted (P18.3). */
@Component
class ConfirmDeletionForm implements TaskForm {

    private final MasterRegister register;
    private final PoliticalRequests requests;
    private final Correspondence correspondence;

    ConfirmDeletionForm(MasterRegister register, PoliticalRequests requests, Correspondence correspondence) {
        this.register = register;
        this.requests = requests;
        this.correspondence = correspondence;
    }

    @Override
    public String key() {
        return "confirm-deletion";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        return ContactShown.of(contact)
                .put("laterMessages", correspondence.since(contact.id()))
                .put(
                        "checkedBy",
                        requests.of(contact.id()).map(PoliticalItem::checkedBy).orElse(null))
                .put("deletedSoFar", String.valueOf(requests.counted()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean confirmed = form.is("deletionDecision", "DELETE");
        if (confirmed) {
            confirm(contact, form);
        } else {
            AnswerInside.routeAgain(task, register, form.submittedBy());
        }
        DELETION_CONFIRMED.set(task, confirmed);
    }

    private void confirm(UUID contact, Submission form) {
        requests.obstacle(contact).ifPresent(obstacle -> {
            throw form.reject("deletionDecision", obstacle + " (P18.1). Nothing has been deleted.");
        });
        try {
            requests.confirm(contact, form.submittedBy());
        } catch (InformationRequests.SamePerson e) {
            throw form.reject(
                    "deletionDecision",
                    "you looked at it first, so another person must confirm (P18.3). Unclaim the task for them.");
        }
    }
}
