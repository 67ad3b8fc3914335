package org.evenhand.information.process;

import static org.evenhand.information.process.RefusalVariables.REFUSAL_GROUND;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.Refusal;
import org.evenhand.information.RefusalGround;
import org.evenhand.information.Refusals;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactShown;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** The ground and reasons of a refusal; unlike an earlier answer only with a reason (P15.2 to P15.4). */
@Component
class ProposeRefusalForm implements TaskForm {

    private final MasterRegister register;
    private final Refusals refusals;

    ProposeRefusalForm(MasterRegister register, Refusals refusals) {
        this.register = register;
        this.refusals = refusals;
    }

    @Override
    public String key() {
        return "propose-refusal";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Optional<Refusal> before = refusals.latest(contact.id());
        String like = refusals.likeAnswers(contact.id());
        return ContactShown.of(contact)
                .put("likeAnswersShown", like.isEmpty() ? "None" : like)
                .put("returnReasonShown", before.map(Refusal::returnReason).orElse(null))
                .put("refusalGround", before.map(one -> one.ground().name()).orElse(null))
                .put("refusalReasons", before.map(Refusal::reasons).orElse(null))
                .put("publicSources", before.map(Refusal::publicSources).orElse(null))
                .put("differenceReason", before.map(Refusal::differenceReason).orElse(null))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        RefusalGround ground = RefusalGround.valueOf(form.require("refusalGround"));
        try {
            refusals.propose(
                    contact,
                    ground,
                    form.require("refusalReasons"),
                    form.text("publicSources"),
                    form.text("differenceReason"),
                    form.submittedBy());
        } catch (Refusals.Unexplained e) {
            throw form.reject(
                    "differenceReason",
                    "a like request was answered: say why this one is treated differently (P15.4).");
        }
        REFUSAL_GROUND.set(task, ground.name());
    }
}
