package org.evenhand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.election.Office;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, one letter in one transaction. A row is locked while it is sent, so two nodes never
 * send the same one; after a crash between sending and commit it goes out again under the same Message-ID, which mail
 * programs show once.
 */
@Component
class OutboxSender {

    static final int MAX_ATTEMPTS = 8;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final JdbcClient jdbc;
    private final JavaMailSender mailer;
    private final Office office;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxSender(
            JdbcClient jdbc,
            JavaMailSender mailer,
            Office office,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.mailer = mailer;
        this.office = office;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${evenhand.outbox.poll:5s}")
    void sendWaiting() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> sendNext()));
        }
    }

    private boolean sendNext() {
        Optional<Waiting> next = jdbc.sql("""
                select id, recipient, subject, body, in_reply_to, message_refs, automatic, attempts
                from office.outbox where state = 'WAITING' and next_attempt_at <= ?
                order by next_attempt_at limit 1 for update skip locked""")
                .param(OffsetDateTime.now(clock))
                .query(Waiting.class)
                .optional();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Waiting letter) {
        try {
            mailer.send(message(letter));
            jdbc.sql(
                            "update office.outbox set state = 'SENT', attempts = ?, sent_at = ?, last_error = null where id = ?")
                    .params(letter.attempts + 1, OffsetDateTime.now(clock), letter.id)
                    .update();
        } catch (MessagingException | RuntimeException e) {
            failed(letter, e);
        }
    }

    private void failed(Waiting letter, Exception e) {
        int attempts = letter.attempts + 1;
        boolean dead = attempts >= MAX_ATTEMPTS;
        Duration pause = Duration.ofMinutes(1).multipliedBy(1L << Math.min(attempts - 1, 9));
        LOG.warn(
                "Letter {} was not sent (attempt {}): {}",
                letter.id,
                attempts,
                e.getClass().getSimpleName());
        jdbc.sql("update office.outbox set state = ?, attempts = ?, next_attempt_at = ?, last_error = ? where id = ?")
                .params(
                        dead ? "DEAD" : "WAITING",
                        attempts,
                        OffsetDateTime.now(clock).plus(pause),
                        String.valueOf(e.getMessage()),
                        letter.id)
                .update();
    }

    private MimeMessage message(Waiting letter) throws MessagingException {
        MimeMessage message = new FixedIdMessage(mailer.createMimeMessage(), messageId(letter.id));
        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
        helper.setFrom(from());
        helper.setTo(oneLine(letter.recipient));
        helper.setSubject(oneLine(letter.subject));
        helper.setText(letter.body);
        if (settings.plusAddress()) {
            Optional<String> address = CaseReference.plusAddress(office.spocAddress(), letter.subject);
            if (address.isPresent()) {
                helper.setReplyTo(address.get());
            }
        }
        helper.setSentDate(Date.from(clock.instant()));
        if (letter.inReplyTo != null) {
            message.setHeader("In-Reply-To", oneLine(letter.inReplyTo));
            message.setHeader(
                    "References",
                    MimeUtility.fold(
                            "References: ".length(),
                            oneLine(letter.messageRefs + " " + letter.inReplyTo).strip()));
        }
        if (letter.automatic) {
            message.setHeader("Auto-Submitted", "auto-replied");
            message.setHeader("X-Auto-Response-Suppress", "All");
        }
        return message;
    }

    private InternetAddress from() throws MessagingException {
        try {
            return new InternetAddress(office.spocAddress(), office.name(), "UTF-8");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is missing", e);
        }
    }

    /** The Message-ID of a letter follows from its row, so a repeated sending is recognised as the same message. */
    private String messageId(UUID id) {
        return MessageIds.ofLetter(id, office.spocAddress());
    }

    /** A line break in a header would start another header. */
    private static String oneLine(String value) {
        return value.replaceAll("[\\r\\n\\u0000]+", " ");
    }

    private record Waiting(
            UUID id,
            String recipient,
            String subject,
            String body,
            @Nullable String inReplyTo,
            @Nullable String messageRefs,
            boolean automatic,
            int attempts) {}
}
