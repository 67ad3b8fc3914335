package org.evenhand.information.process;

import static org.evenhand.information.process.ReferralVariables.MATTER_REFERABLE;
import static org.evenhand.information.process.ReferralVariables.REFERRAL_MATTER;
import static org.evenhand.register.ContactVariables.CONTACT_CLASS;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.NEXT_STEP;
import static org.evenhand.register.ContactVariables.ROUTE_AGAIN;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** What a contact is about that may be for another body, without a view on it (P16.1, P17.1, P40.1). */
@Component
class SettleMatterForm implements TaskForm {

    private final MasterRegister register;

    SettleMatterForm(MasterRegister register) {
        this.register = register;
    }

    @Override
    public String key() {
        return "settle-matter";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        ContactClass contactClass = contact.contactClass();
        String suggested = contactClass == ContactClass.ELIGIBILITY || contactClass == ContactClass.ELECTION_PROCESS
                ? contactClass.name()
                : null;
        return ContactShown.of(contact).put("referralMatter", suggested).values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        String matter = form.require("referralMatter");
        boolean referable = !matter.equals("CRIME") && !matter.equals("NONE");
        REFERRAL_MATTER.set(task, matter);
        MATTER_REFERABLE.set(task, referable);
        if (matter.equals("CRIME")) {
            register.reclassify(contact, ContactClass.CRIME_ALLEGATION);
            CONTACT_CLASS.set(task, ContactClass.CRIME_ALLEGATION.name());
            NEXT_STEP.set(task, ROUTE_AGAIN);
        }
        if (!referable) {
            register.decide(
                    contact,
                    "Matter",
                    matter.equals("CRIME") ? "An alleged crime" : "Not for another body",
                    null,
                    form.submittedBy(),
                    "P40.1");
        }
    }
}
