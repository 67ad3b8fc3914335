package org.evenhand.information.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.AccessRequests;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Where on the website the reply was posted (P13.4). */
@Component
class PostDisclosureForm implements TaskForm {

    private final MasterRegister register;
    private final AccessRequests requests;

    PostDisclosureForm(MasterRegister register, AccessRequests requests) {
        this.register = register;
        this.requests = requests;
    }

    @Override
    public String key() {
        return "post-disclosure";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        return ContactShown.of(contact)
                .put("disclosedShown", contact.informationProvided())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        String link = form.require("postedAt");
        if (!link.matches("https?://[^\\s/]+\\.[^\\s]+")) {
            throw form.reject("postedAt", "enter the address of the page, for example https://opcc.example/foi/12.");
        }
        requests.post(CONTACT_ID.get(task), link, form.submittedBy());
    }
}
