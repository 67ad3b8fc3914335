package org.evenhand.information.process;

import static org.evenhand.information.process.ReferralVariables.REFERRAL_BODY;
import static org.evenhand.information.process.ReferralVariables.REFERRAL_MATTER;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.HANDLED;
import static org.evenhand.register.ContactVariables.NEXT_STEP;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.ReferralBody;
import org.evenhand.information.ReferralMatter;
import org.evenhand.information.Referrals;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The letter that passes a contact to the body that deals with it (P16, P17, P40). */
@Component
class CheckReferralForm implements TaskForm {

    private final MasterRegister register;
    private final Referrals referrals;

    CheckReferralForm(MasterRegister register, Referrals referrals) {
        this.register = register;
        this.referrals = referrals;
    }

    @Override
    public String key() {
        return "check-referral";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        return ContactShown.of(contact)
                .put("referralBodyShown", body(task).label())
                .put("letterPreview", referrals.preview(contact.id(), matter(task), body(task), "…"))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        referrals.refer(
                CONTACT_ID.get(task),
                matter(task),
                body(task),
                form.require("bodyDetails"),
                form.email("forwardAddress"),
                form.submittedBy());
        NEXT_STEP.set(task, HANDLED);
    }

    private static ReferralMatter matter(DelegateTask task) {
        return ReferralMatter.valueOf(REFERRAL_MATTER.get(task));
    }

    private static ReferralBody body(DelegateTask task) {
        return ReferralBody.valueOf(REFERRAL_BODY.get(task));
    }
}
