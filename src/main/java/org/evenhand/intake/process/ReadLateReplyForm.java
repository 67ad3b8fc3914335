package org.evenhand.intake.process;

import static org.evenhand.intake.process.IntakeVariables.MESSAGE_ID;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.CONTACT_REFERENCE;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.intake.Refiling;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** What came to a closed case: it stays there, or is a contact of its own (P09.1). */
@Component
class ReadLateReplyForm implements TaskForm {

    private final ShownMessage shown;
    private final Refiling refiling;
    private final MasterRegister register;

    ReadLateReplyForm(ShownMessage shown, Refiling refiling, MasterRegister register) {
        this.shown = shown;
        this.refiling = refiling;
        this.register = register;
    }

    @Override
    public String key() {
        return "read-late-reply";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        return shown.of(MESSAGE_ID.get(task))
                .put("contactReference", CONTACT_REFERENCE.get(task))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        String note = form.require("lateReplyNote");
        if (form.is("lateReplyOutcome", "NEW_CONTACT")) {
            refiling.asNewContact(MESSAGE_ID.get(task), note, form.submittedBy());
        } else {
            register.decide(
                    CONTACT_ID.get(task), "Late reply read", "Nothing follows", note, form.submittedBy(), "P09.1");
        }
    }
}
