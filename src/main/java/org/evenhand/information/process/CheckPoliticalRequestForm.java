package org.evenhand.information.process;

import static org.evenhand.information.process.PoliticalVariables.NOTHING_INSIDE;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.PoliticalItem;
import org.evenhand.information.PoliticalRequests;
import org.evenhand.mail.Correspondence;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The first look for a request for information inside a political one (P18.3). */
@Component
class CheckPoliticalRequestForm implements TaskForm {

    private final MasterRegister register;
    private final PoliticalRequests requests;
    private final Correspondence correspondence;

    CheckPoliticalRequestForm(MasterRegister register, PoliticalRequests requests, Correspondence correspondence) {
        this.register = register;
        this.requests = requests;
        this.correspondence = correspondence;
    }

    @Override
    public String key() {
        return "check-political-request";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        return ContactShown.of(contact)
                .put("laterMessages", correspondence.since(contact.id()))
                .put(
                        "keptBecause",
                        requests.of(contact.id())
                                .map(PoliticalItem::keptBecause)
                                .orElse(null))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean nothingInside = form.is("informationInside", "no");
        if (nothingInside) {
            requests.obstacle(contact).ifPresent(obstacle -> {
                throw form.reject("informationInside", obstacle + " (P18.1). Nothing has been deleted.");
            });
            requests.check(contact, form.submittedBy());
        } else {
            AnswerInside.routeAgain(task, register, form.submittedBy());
        }
        NOTHING_INSIDE.set(task, nothingInside);
    }
}
