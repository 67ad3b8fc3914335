package org.evenhand.information;

import java.util.Map;
import java.util.UUID;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Allegations of a crime, handed to the force that investigates as in any other election (P41); never published. */
@Service
@Transactional
public class CriminalAllegations {

    private static final String TEMPLATE = "T43";

    private final MasterRegister register;
    private final Letters letters;
    private final Outbox outbox;

    CriminalAllegations(MasterRegister register, Letters letters, Outbox outbox) {
        this.register = register;
        this.letters = letters;
        this.outbox = outbox;
    }

    /**
     * Hands it over and records how conflicts of interest were weighed (P41.2, R6).
     *
     * @param outsideReason why another force should look at it (P41.3, P41.4); null where none should
     */
    public void handOver(
            UUID contactId,
            String forceAddress,
            String conflictReasoning,
            Outside outside,
            @Nullable String outsideReason,
            String by) {
        Contact contact = register.contact(contactId);
        Letters.Text text = letter(contact, outside.label(), outsideReason == null ? "" : outsideReason);
        outbox.put(text.to(forceAddress, contact.reference()).about(contactId));
        register.decide(contactId, "Allegation handed over", outside.label(), conflictReasoning, by, "P41.1 P41.2");
        if (outsideReason != null) {
            register.decide(
                    contactId,
                    "Outside help",
                    outside.label(),
                    outsideReason,
                    by,
                    outside == Outside.INSPECTORATE ? "P41.4" : "P41.3");
        }
    }

    /** The letter to the force, with dots for what is still to be said. */
    @Transactional(readOnly = true)
    public String preview(UUID contactId) {
        return letter(register.contact(contactId), "…", "").preview("…");
    }

    private Letters.Text letter(Contact contact, String outside, String outsideReason) {
        return letters.write(TEMPLATE, Map.of("contact", contact, "outside", outside, "outsideReason", outsideReason));
    }

    /** Whether another force is to look at it. */
    public enum Outside {
        NONE("The host force investigates"),
        PEER_FORCE("Advice or review by another force"),
        INSPECTORATE("The inspectorate helps to find a force");

        private final String label;

        Outside(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
