package org.evenhand.intake.process;

import static org.evenhand.intake.process.IntakeVariables.LETTER_ID;
import static org.evenhand.register.ContactVariables.CONTACT_ID;
import static org.evenhand.register.ContactVariables.CONTACT_REFERENCE;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.evenhand.engine.Shown;
import org.evenhand.engine.Submission;
import org.evenhand.engine.TaskForm;
import org.evenhand.mail.Outbox;
import org.evenhand.mail.SentLetter;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** A letter that came back: it is sent to another address, or someone says what else was done (P09.10). */
@Component
class DealWithUndeliveredMailForm implements TaskForm {

    private final Outbox outbox;
    private final MasterRegister register;

    DealWithUndeliveredMailForm(Outbox outbox, MasterRegister register) {
        this.outbox = outbox;
        this.register = register;
    }

    @Override
    public String key() {
        return "deal-with-undelivered-mail";
    }

    @Override
    public Map<String, Object> open(DelegateTask task) {
        SentLetter letter = outbox.letter(LETTER_ID.get(task));
        return new Shown()
                .put("contactReference", CONTACT_REFERENCE.get(task))
                .put("letterTemplate", letter.template())
                .put("letterRecipient", letter.recipient())
                .put("letterSubject", letter.subject())
                .put("letterDiagnostic", letter.lastError())
                .put("letterText", letter.body())
                .values();
    }

    @Override
    public void submit(DelegateTask task, Submission form) {
        UUID letter = LETTER_ID.get(task);
        String outcome = "Dealt with in another way";
        if (form.is("undeliveredRemedy", "READDRESS")) {
            String address = form.email("otherAddress");
            if (address == null) {
                throw form.reject("otherAddress", "enter the address to which the letter is to go.");
            }
            if (address.equalsIgnoreCase(outbox.letter(letter).recipient())) {
                throw form.reject("otherAddress", "the letter came back from this address; enter another one.");
            }
            outbox.readdress(letter, address);
            outcome = "Sent again to " + address;
        }
        register.decide(
                CONTACT_ID.get(task),
                "Undelivered letter",
                outcome,
                form.require("remedyNote"),
                form.submittedBy(),
                "P09.10");
    }
}
