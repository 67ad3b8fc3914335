package org.evenhand.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Office;
import org.evenhand.mail.Letters;
import org.evenhand.mail.Message;
import org.evenhand.mail.Messages;
import org.evenhand.mail.Outbox;
import org.evenhand.register.Contact;
import org.evenhand.register.MasterRegister;
import org.evenhand.register.Redirect;
import org.evenhand.register.Redirects;
import org.evenhand.register.Restatements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a requester that their message is here, who has it, and that request and answer will be public (T01, P09.11); who
 * wrote elsewhere reads besides that the message was passed on, and why there is one channel (T03, P10). What was asked
 * by word of mouth is written back instead (T04, P11.1).
 * Automatic mail is never acknowledged (RFC 3834), nor is one address more than a few times a day: two machines that
 * answer each other must fall silent.
 */
@Service
@Transactional
public class Acknowledgement {

    static final String TEMPLATE = "T01";
    static final String REDIRECTED = "T03";
    static final int MOST_A_DAY = 10;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final MasterRegister register;
    private final Redirects redirects;
    private final Restatements restatements;
    private final IntakeProcess process;
    private final Messages messages;
    private final Letters letters;
    private final Outbox outbox;
    private final Office office;
    private final Clock clock;

    Acknowledgement(
            MasterRegister register,
            Redirects redirects,
            Restatements restatements,
            IntakeProcess process,
            Messages messages,
            Letters letters,
            Outbox outbox,
            Office office,
            Clock clock) {
        this.register = register;
        this.redirects = redirects;
        this.restatements = restatements;
        this.process = process;
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
        if (restatements.of(contactId).isPresent()) {
            process.restatementRequested(contact); // its letter says all that this one would
            return;
        }
        if (address == null || !answerable(contactId, address)) {
            return;
        }
        Optional<Redirect> redirect = redirects.of(contactId);
        String template = redirect.isPresent() ? REDIRECTED : TEMPLATE;
        Map<String, Object> facts = new HashMap<>();
        facts.put("contact", contact);
        facts.put("receivedOn", day(contact.contactedAt()));
        redirect.ifPresent(passedOn -> {
            facts.put("receivedBy", passedOn.receivedBy());
            facts.put("passedOnOn", day(passedOn.passedOnAt()));
        });
        Letters.Text text = letters.write(template, facts);
        outbox.put(text.to(address, contact.reference())
                .about(contactId)
                .answering(messages.thread(contactId))
                .sentByItself());
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(LONDON).toLocalDate();
    }

    private boolean answerable(UUID contactId, String address) {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        return !address.equalsIgnoreCase(office.spocAddress())
                && messages.of(contactId).stream().noneMatch(Message::automatic)
                && outbox.countTo(address, TEMPLATE, yesterday) + outbox.countTo(address, REDIRECTED, yesterday)
                        < MOST_A_DAY;
    }
}
