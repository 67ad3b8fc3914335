package org.evenhand.imagery.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.imagery.Filmings;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Whether each person who would be shown is content; one refusal is enough (P26.1, E07.1). */
@Component
class AskForConsentForm implements TaskForm {

    private final MasterRegister register;
    private final Filmings filmings;

    AskForConsentForm(MasterRegister register, Filmings filmings) {
        this.register = register;
        this.filmings = filmings;
    }

    @Override
    public String key() {
        return "ask-for-consent";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Map<String, Object> shown = FilmingShown.of(contact, filmings.of(contact.id()))
                .put("consentText", filmings.consentText(contact.id()))
                .values();
        shown.remove("sender");
        return shown;
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        boolean content = form.is("everyoneContent", "yes");
        filmings.noteConsent(CONTACT_ID.get(task), form.require("peopleAsked"), content, form.submittedBy());
        FilmingVariables.FILMING_AGREED.set(task, content);
        FilmingVariables.CONSENT_ASKED.set(task, true);
    }
}
