package org.evenhand.intake.process;

import static org.evenhand.register.ContactVariables.CONTACT_ID;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.Decision;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Component;

/** Asks an office holder in which capacity they write, and says what follows from the answer (T12, P19.2). */
@Component
class AskCapacityDelegate implements JavaDelegate {

    static final String ASKED = "Asked for capacity";
    private static final String TEMPLATE = "T12";

    private final MasterRegister register;
    private final Letters letters;
    private final Messages messages;
    private final Outbox outbox;

    AskCapacityDelegate(MasterRegister register, Letters letters, Messages messages, Outbox outbox) {
        this.register = register;
        this.letters = letters;
        this.messages = messages;
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Contact contact = register.contact(CONTACT_ID.get(execution));
        long before = register.decisions(contact.id()).stream()
                .filter(decision -> decision.kind().equals(ASKED))
                .count();
        String address = contact.requesterEmail();
        register.decide(
                contact.id(),
                ASKED,
                address == null ? "No e-mail address: to be asked by telephone or letter" : "By e-mail",
                null,
                Decision.BY_RULE,
                "E04.4");
        if (address == null) {
            return;
        }
        Letters.Text text = letters.write(TEMPLATE, Map.of("contact", contact));
        outbox.put(text.to(address, contact.reference() + " " + (before + 1))
                .about(contact.id())
                .answering(messages.thread(contact.id())));
    }
}
