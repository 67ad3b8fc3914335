package org.evenhand.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.evenhand.election.Office;
import org.evenhand.mail.Letter;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a requester that their message is here, who has it, and that request and answer will be public (T01, P09.11).
 * Automatic mail is never acknowledged (RFC 3834), nor is one address more than a few times a day: two machines that
 * answer each other must fall silent.
 */
@Service
@Transactional
public class Acknowledgement {

    static final String TEMPLATE = "T01";
    static final int MOST_A_DAY = 10;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final MasterRegister register;
    private final Messages messages;
    private final Letters letters;
    private final Outbox outbox;
    private final Office office;
    private final Clock clock;

    Acknowledgement(
            MasterRegister register, Messages messages, Letters letters, Outbox outbox, Office office, Clock clock) {
        this.register = register;
        this.messages = messages;
        this.letters = letters;
        this.outbox = outbox;
        this.office = office;
        this.clock = clock;
    }

    /** Sends the acknowledgement of this contact, once, if it may be sent at all. */
    public void send(UUID contactId) {
        Contact contact = register.contact(contactId);
        String address = contact.requesterEmail();
        if (address == null || !answerable(contactId, address)) {
            return;
        }
        Letters.Text text = letters.write(
                TEMPLATE,
                Map.of(
                        "contact",
                        contact,
                        "receivedOn",
                        DAY.format(contact.contactedAt().toInstant())));
        outbox.put(new Letter(
                TEMPLATE + " " + contact.reference(),
                contactId,
                TEMPLATE,
                address,
                text.subject(),
                text.body(),
                messages.thread(contactId).orElse(null),
                true));
    }

    private boolean answerable(UUID contactId, String address) {
        return !address.equalsIgnoreCase(office.spocAddress())
                && messages.of(contactId).stream().noneMatch(Message::automatic)
                && outbox.countTo(address, TEMPLATE, clock.instant().minus(Duration.ofDays(1))) < MOST_A_DAY;
    }
}
