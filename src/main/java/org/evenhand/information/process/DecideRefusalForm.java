package org.evenhand.information.process;

import static org.evenhand.information.process.RefusalVariables.REFUSAL_DECIDED;
import static org.evenhand.information.process.RefusalVariables.REFUSAL_DECIDER;
import static org.evenhand.information.process.RefusalVariables.REFUSAL_WAY;
import static org.evenhand.information.process.RefusalVariables.TIE_BREAKER;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.election.Policy;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.Refusal;
import org.evenhand.information.Refusals;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The Chief Executive's decision on a refusal; who else decides follows from its ground and the policy (P15.1, E05). */
@Component
class DecideRefusalForm implements TaskForm {

    private final MasterRegister register;
    private final Refusals refusals;
    private final Policy policy;

    DecideRefusalForm(MasterRegister register, Refusals refusals, Policy policy) {
        this.register = register;
        this.refusals = refusals;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "decide-refusal";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        return RefusalShown.of(contact, refusals)
                .put(
                        "proposedBy",
                        refusals.latest(contact.id()).map(Refusal::proposedBy).orElse(null))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean refused = form.is("refusalDecision", "REFUSE");
        if (refused) {
            refuse(contact, form);
            boolean joint = "JOINT".equals(REFUSAL_WAY.find(task)) && policy.refusesJointly();
            REFUSAL_DECIDER.set(task, joint ? RefusalVariables.JOINT : RefusalVariables.ALONE);
            TIE_BREAKER.set(task, policy.refusalTieBreaker());
        } else {
            refusals.giveBack(
                    contact,
                    form.require("decisionReason", "say why it is to be answered; the drafter reads it."),
                    form.submittedBy());
            AnswerAfterAll.routeAgain(task);
        }
        REFUSAL_DECIDED.set(task, refused);
    }

    private void refuse(UUID contact, Submission form) {
        try {
            refusals.decide(contact, form.submittedBy());
        } catch (Refusals.SamePerson e) {
            throw form.reject(
                    "refusalDecision",
                    "you proposed this refusal, so another person must decide it (P15.1). Unclaim the task for them.");
        }
    }
}
