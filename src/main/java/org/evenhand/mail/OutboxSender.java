package org.evenhand.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
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
    private final LetterMessage messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxSender(
            JdbcClient jdbc,
            JavaMailSender mailer,
            LetterMessage messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.mailer = mailer;
        this.messages = messages;
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
        Optional<WaitingLetter> next = jdbc.sql("""
                select id, recipient, subject, body, html, in_reply_to, message_refs, automatic, attempts
                from office.outbox where state = 'WAITING' and next_attempt_at <= ?
                order by next_attempt_at limit 1 for update skip locked""")
                .param(OffsetDateTime.now(clock))
                .query(WaitingLetter.class)
                .optional();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(WaitingLetter letter) {
        try {
            mailer.send(messages.of(letter, mailer.createMimeMessage()));
            jdbc.sql(
                            "update office.outbox set state = 'SENT', attempts = ?, sent_at = ?, last_error = null where id = ?")
                    .params(letter.attempts() + 1, OffsetDateTime.now(clock), letter.id())
                    .update();
        } catch (MessagingException | RuntimeException e) {
            failed(letter, e);
        }
    }

    private void failed(WaitingLetter letter, Exception e) {
        int attempts = letter.attempts() + 1;
        boolean dead = attempts >= MAX_ATTEMPTS;
        Duration pause = Duration.ofMinutes(1).multipliedBy(1L << Math.min(attempts - 1, 9));
        LOG.warn(
                "Letter {} was not sent (attempt {}): {}",
                letter.id(),
                attempts,
                e.getClass().getSimpleName());
        jdbc.sql("update office.outbox set state = ?, attempts = ?, next_attempt_at = ?, last_error = ? where id = ?")
                .params(
                        dead ? "DEAD" : "WAITING",
                        attempts,
                        OffsetDateTime.now(clock).plus(pause),
                        String.valueOf(e.getMessage()),
                        letter.id())
                .update();
    }
}
