package org.evenhand.mail;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.evenhand.election.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The same letter to several colleagues, each once. Those of the office name cases by their references and nobody who wrote. */
@Component
public class Circulars {

    private final Letters letters;
    private final Outbox outbox;
    private final Office office;

    Circulars(Letters letters, Outbox outbox, Office office) {
        this.letters = letters;
        this.outbox = outbox;
        this.office = office;
    }

    /** Writes the letter and sends it, as {@link #send(Letters.Text, String, UUID, Collection)} does. */
    public int send(
            String template,
            String effect,
            @Nullable UUID contact,
            Collection<String> recipients,
            Map<String, Object> facts) {
        return send(letters.write(template, facts), effect, contact, recipients);
    }

    /**
     * Sends each of them the letter once, marked as sent by itself.
     *
     * @param effect names what it is about; a second letter of the same template, effect and recipient is not sent
     * @param contact the case in whose story the letter stands, if it is about one
     * @return how many people it goes to
     */
    public int send(Letters.Text text, String effect, @Nullable UUID contact, Collection<String> recipients) {
        Set<String> addresses = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        addresses.addAll(recipients);
        // what is sent to the mailbox of requests would come back as a contact
        addresses.remove(office.spocAddress());
        for (String address : addresses) {
            outbox.put(text.to(address, effect + " " + address).about(contact).sentByItself());
        }
        return addresses.size();
    }
}
