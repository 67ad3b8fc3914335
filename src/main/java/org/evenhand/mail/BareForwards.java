package org.evenhand.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.evenhand.election.Office;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/**
 * Forwards messages as they came, without a word and without keeping a copy (T11). It sends at once and not through the
 * outbox, which keeps what it has sent.
 */
@Component
public class BareForwards {

    private final Relay relay;
    private final Messages messages;
    private final Office office;
    private final Clock clock;

    BareForwards(Relay relay, Messages messages, Office office, Clock clock) {
        this.relay = relay;
        this.messages = messages;
        this.office = office;
        this.clock = clock;
    }

    /**
     * Sends the messages whole, each as an attachment; returns when the relay has taken them.
     *
     * @param id tells a repeated forward from a new one: both have the same Message-ID
     * @param text what stands in place of messages, where there are none; otherwise not a word is added
     * @throws Refused if the relay takes nothing for this address, now or later
     * @throws org.springframework.mail.MailException if it could not be sent this time
     */
    public void send(UUID id, String recipient, String subject, String text, List<UUID> originals) {
        MimeMessage message;
        try {
            message = message(id, recipient, subject, text, originals);
        } catch (MessagingException e) {
            throw new IllegalStateException("The forward could not be written", e);
        }
        try {
            relay.send(message);
        } catch (MessagingException e) {
            if (RelayAnswer.of(e).last()) {
                throw new Refused();
            }
            throw new MailSendException("The relay did not take the forward", e);
        }
    }

    private MimeMessage message(UUID id, String recipient, String subject, String text, List<UUID> originals)
            throws MessagingException {
        MimeMessage message = new FixedIdMessage(relay.empty(), MessageIds.ofLetter(id, office.spocAddress()));
        message.setFrom(new InternetAddress(office.spocAddress()));
        message.setRecipients(MimeMessage.RecipientType.TO, recipient);
        message.setSubject(subject.replaceAll("[\\r\\n]+", " "), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        if (originals.isEmpty()) {
            message.setText(text, "UTF-8");
            return message;
        }
        MimeMultipart parts = new MimeMultipart();
        for (UUID original : originals) {
            parts.addBodyPart(attached(messages.raw(original).orElseThrow()));
        }
        message.setContent(parts);
        return message;
    }

    private static BodyPart attached(byte[] raw) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(raw, "message/rfc822")));
        return part;
    }

    /** The relay does not take mail for this address. */
    public static class Refused extends RuntimeException {}
}
