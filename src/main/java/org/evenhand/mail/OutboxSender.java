package org.evenhand.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.evenhand.mail.Delivery.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final Relay relay;
    private final LetterMessage messages;
    private final Enclosures enclosures;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxSender(
            JdbcClient jdbc,
            Relay relay,
            LetterMessage messages,
            Enclosures enclosures,
            Deliveries deliveries,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.relay = relay;
        this.messages = messages;
        this.enclosures = enclosures;
        this.deliveries = deliveries;
        this.events = events;
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
                select id, contact_id, recipient, subject, body, html, in_reply_to, message_refs, automatic, attempts
                from office.outbox where state = 'WAITING' and next_attempt_at <= ?
                order by next_attempt_at limit 1 for update skip locked""")
                .param(OffsetDateTime.now(clock))
                .query(WaitingLetter.class)
                .optional();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(WaitingLetter letter) {
        String answer;
        try {
            var papers = enclosures.of(letter.id(), letter.contactId());
            answer = relay.send(messages.of(letter, papers, relay.empty()));
        } catch (MessagingException | RuntimeException e) {
            failed(letter, e);
            return;
        }
        deliveries.note(letter.id(), Outcome.ACCEPTED, answer);
        jdbc.sql("update office.outbox set state = 'SENT', attempts = ?, sent_at = ?, last_error = null where id = ?")
                .params(letter.attempts() + 1, OffsetDateTime.now(clock), letter.id())
                .update();
    }

    /** What the mail system will never take is given up at once, everything else after the last attempt. */
    private void failed(WaitingLetter letter, Exception e) {
        int attempts = letter.attempts() + 1;
        RelayAnswer answer = RelayAnswer.of(e);
        boolean dead = attempts >= MAX_ATTEMPTS || answer.last();
        Duration pause = Duration.ofMinutes(1).multipliedBy(1L << Math.min(attempts - 1, 9));
        LOG.warn(
                "Letter {} was not sent (attempt {}): {}",
                letter.id(),
                attempts,
                e.getClass().getSimpleName());
        deliveries.note(letter.id(), dead ? Outcome.FAILED : Outcome.DEFERRED, answer.words());
        jdbc.sql("update office.outbox set state = ?, attempts = ?, next_attempt_at = ?, last_error = ? where id = ?")
                .params(
                        dead ? "DEAD" : "WAITING",
                        attempts,
                        OffsetDateTime.now(clock).plus(pause),
                        answer.words(),
                        letter.id())
                .update();
        if (answer.last() && letter.contactId() != null) {
            events.publishEvent(new LetterRefused(letter.id(), letter.contactId()));
        }
    }
}
