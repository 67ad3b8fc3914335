package org.evenhand.information.process;

import static org.evenhand.information.process.RefusalVariables.REFUSAL_UPHELD;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.Refusal;
import org.evenhand.information.Refusals;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The policy's tie-break where Chief Executive and chief officers differ over a refusal (P15.1, Q22). */
@Component
class BreakTieForm implements TaskForm {

    private final MasterRegister register;
    private final Refusals refusals;

    BreakTieForm(MasterRegister register, Refusals refusals) {
        this.register = register;
        this.refusals = refusals;
    }

    @Override
    public String key() {
        return "break-tie";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Refusal refusal = refusals.latest(contact.id()).orElseThrow();
        return RefusalShown.of(contact, refusals)
                .put("decidedBy", refusal.decidedBy())
                .put("differedBy", refusal.differedBy())
                .put("differenceShown", refusal.dissent())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean upheld = form.is("tieDecision", "REFUSE");
        String reason = form.require("decisionReason");
        if (upheld) {
            refusals.uphold(contact, reason, form.submittedBy());
        } else {
            refusals.giveBack(contact, reason, form.submittedBy());
            AnswerAfterAll.routeAgain(task);
        }
        REFUSAL_UPHELD.set(task, upheld);
    }
}
