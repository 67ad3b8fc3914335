package org.evenhand.information.process;

import static org.evenhand.information.process.RefusalVariables.REFUSAL_JOINED;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.information.Refusal;
import org.evenhand.information.Refusals;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Publication;
import org.springframework.stereotype.Component;

/** The chief officers' half of a joint refusal (P15.1, Q22). The force weighs what is asked, not who asks it. */
@Component
class JoinRefusalForm implements TaskForm {

    /** What requester or drafter wrote in their own words. */
    private static final List<String> NAMING =
            List.of("informationSoughtShown", "refusalReasonsShown", "differenceReasonShown", "letterPreview");

    private final Publication publication;
    private final MasterRegister register;
    private final Refusals refusals;

    JoinRefusalForm(Publication publication, MasterRegister register, Refusals refusals) {
        this.publication = publication;
        this.register = register;
        this.refusals = refusals;
    }

    @Override
    public String key() {
        return "join-refusal";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        Map<String, Object> shown = RefusalShown.of(contact, refusals)
                .put(
                        "decidedBy",
                        refusals.latest(contact.id()).map(Refusal::decidedBy).orElse(null))
                .values();
        shown.remove("sender");
        NAMING.forEach(field -> shown.computeIfPresent(
                field, (key, text) -> publication.withoutNames(contact.id(), String.valueOf(text))));
        return shown;
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID contact = CONTACT_ID.get(task);
        boolean joined = form.is("joinDecision", "JOIN");
        try {
            if (joined) {
                refusals.join(contact, form.submittedBy());
            } else {
                refusals.differ(contact, form.require("decisionReason", "say why not."), form.submittedBy());
            }
        } catch (Refusals.SamePerson e) {
            throw form.reject(
                    "joinDecision",
                    "you took part in this refusal already; a joint refusal is two people’s (Q22). Unclaim the task.");
        }
        REFUSAL_JOINED.set(task, joined);
    }
}
