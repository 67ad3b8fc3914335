package org.evenhand.intake.process;

import static java.util.stream.Collectors.joining;
import static org.evenhand.intake.process.CapacityVariables.ASKS_AS;
import static org.evenhand.intake.process.CapacityVariables.CLEARLY_IN_OFFICE;
import static org.evenhand.intake.process.CapacityVariables.STATUTORY_BUSINESS;
import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.register.Contact;
import org.evenhand.register.ContactClass;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** In which capacity an office holder asks; until that is settled nothing is answered (P19, E04). */
@Component
class SettleCapacityForm implements TaskForm {

    private final MasterRegister register;

    SettleCapacityForm(MasterRegister register) {
        this.register = register;
    }

    @Override
    public String key() {
        return "settle-capacity";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        Contact contact = register.contact(CONTACT_ID.get(task));
        ContactClass contactClass = contact.contactClass();
        return new Shown()
                .put("contactReference", contact.reference())
                .put("contactClassShown", contactClass == null ? null : contactClass.label())
                .put("sender", contact.requester())
                .put("officeHeldShown", contact.officeHeld())
                .put("informationSoughtShown", contact.informationSought())
                .put("earlierQuestions", asked(contact.id()))
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        String asksAs = form.require("asksAs");
        boolean office = asksAs.equals("OFFICE");
        boolean inOffice = office
                && form.require("clearlyInOffice", "say whether it is clearly in line with the office (P19.1).")
                        .equals("yes");
        boolean statutory = office
                && form.require("statutoryBusiness", "say whether it is statutory business (P19.5).")
                        .equals("yes");
        if (inOffice) {
            form.require("capacityReason", "say why it is business of the office (Q10).");
        }
        ASKS_AS.set(task, asksAs);
        CLEARLY_IN_OFFICE.set(task, inOffice);
        STATUTORY_BUSINESS.set(task, statutory);
        register.decide(
                CONTACT_ID.get(task),
                "Capacity",
                words(asksAs, inOffice, statutory),
                form.text("capacityReason"),
                form.submittedBy(),
                "P19.1 P19.2 Q10");
    }

    private static String words(String asksAs, boolean inOffice, boolean statutory) {
        return switch (asksAs) {
            case "CANDIDATE" -> "Asks as a candidate or supporter";
            case "OFFICE" ->
                statutory
                        ? "Asks on statutory business of the office held"
                        : inOffice ? "Asks in the office held" : "Asks in the office held, but not clearly so";
            default -> "Unclear";
        };
    }

    private String asked(UUID contact) {
        return register.decisions(contact).stream()
                .filter(decision -> decision.kind().equals(AskCapacityDelegate.ASKED))
                .map(decision -> decision.decidedAt().toLocalDate().toString())
                .collect(joining(", "));
    }
}
