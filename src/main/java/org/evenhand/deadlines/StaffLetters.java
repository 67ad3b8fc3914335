package org.evenhand.deadlines;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.evenhand.election.Office;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters to the people of the office. They name cases by their references and nobody who wrote. */
@Component
class StaffLetters {

    private final Letters letters;
    private final Outbox outbox;
    private final Office office;

    StaffLetters(Letters letters, Outbox outbox, Office office) {
        this.letters = letters;
        this.outbox = outbox;
        this.office = office;
    }

    /**
     * Sends each of them the letter once.
     *
     * @param effect names what it is about; a second letter of the same template, effect and recipient is not sent
     * @param contact the case in whose story the letter stands, if it is about one
     * @return how many people it goes to
     */
    int send(
            String template,
            String effect,
            @Nullable UUID contact,
            Collection<String> recipients,
            Map<String, Object> facts) {
        Set<String> addresses = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        addresses.addAll(recipients);
        // what is sent to the mailbox of requests would come back as a contact
        addresses.remove(office.spocAddress());
        Letters.Text text = letters.write(template, facts);
        for (String address : addresses) {
            outbox.put(text.to(address, effect + " " + address).about(contact).sentByItself());
        }
        return addresses.size();
    }
}
