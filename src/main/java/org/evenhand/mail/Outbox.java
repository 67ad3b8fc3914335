package org.evenhand.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters on their way out. Putting one in is a row in the caller's transaction; sending happens later and apart, so a
 * mail server that is away never holds up or repeats a step of a process.
 */
@Repository
@Transactional
public class Outbox {

    private static final int REPORTS_COME_WITHIN = 7;

    private final JdbcClient jdbc;
    private final Deliveries deliveries;
    private final Enclosures enclosures;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Deliveries deliveries, Enclosures enclosures, Clock clock) {
        this.jdbc = jdbc;
        this.deliveries = deliveries;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    /**
     * Puts a letter in; one with the same business key is there already and stays as it is.
     *
     * @throws CasePapers.NotOfTheCase if it encloses a paper that is not of its contact
     */
    public void put(Letter letter) {
        Letter.Thread thread = letter.inReplyTo();
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                insert into office.outbox (id, business_key, contact_id, template, recipient, subject, body,
                    html, in_reply_to, message_refs, automatic, state, next_attempt_at, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?) on conflict (business_key) do nothing""")
                .params(
                        id,
                        letter.businessKey(),
                        letter.contactId(),
                        letter.template(),
                        letter.recipient(),
                        letter.subject(),
                        letter.body(),
                        letter.html(),
                        thread == null ? null : thread.messageId(),
                        thread == null ? null : thread.references(),
                        letter.automatic(),
                        now,
                        now)
                .update();
        if (added == 1) {
            enclosures.put(id, letter.contactId(), letter.enclosed());
        }
    }

    /** The letters of a contact, oldest first. */
    @Transactional(readOnly = true)
    public List<SentLetter> of(UUID contactId) {
        return jdbc.sql(SentLetter.SELECT + " where contact_id = ? order by created_at")
                .param(contactId)
                .query(SentLetter.class)
                .list();
    }

    /** How many letters of this template were put in for this address since then. */
    @Transactional(readOnly = true)
    public int countTo(String recipient, String template, Instant since) {
        return jdbc.sql("""
                select count(*) from office.outbox
                where lower(recipient) = lower(?) and template = ? and created_at >= ?""")
                .params(recipient, template, since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Letters that were given up after the last attempt; a person looks at them. */
    @Transactional(readOnly = true)
    public List<SentLetter> dead() {
        return jdbc.sql(SentLetter.SELECT + " where state = 'DEAD' order by created_at")
                .query(SentLetter.class)
                .list();
    }

    /** Letters that were sent and came back; newest first. */
    @Transactional(readOnly = true)
    public List<SentLetter> bounced() {
        return jdbc.sql(SentLetter.SELECT + " where state = 'BOUNCED' order by bounced_at desc")
                .query(SentLetter.class)
                .list();
    }

    /** @throws IllegalArgumentException if there is no such letter */
    @Transactional(readOnly = true)
    public SentLetter letter(UUID id) {
        return jdbc.sql(SentLetter.SELECT + " where id = ?")
                .param(id)
                .query(SentLetter.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No letter " + id + " is in the outbox"));
    }

    /** The letter of this template and effect ({@link Letters.Text#to}), whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<SentLetter> find(String template, String effect) {
        return jdbc.sql(SentLetter.SELECT + " where business_key = ?")
                .param(template + " " + effect)
                .query(SentLetter.class)
                .optional();
    }

    /** The letter a report speaks of: the one it names, or else the latest that was sent to its recipient of late. */
    @Transactional(readOnly = true)
    public Optional<SentLetter> concernedBy(DeliveryReport report) {
        Optional<SentLetter> named = jdbc.sql(SentLetter.SELECT + " where id = ?")
                .params(Collections.singletonList(report.letterId()))
                .query(SentLetter.class)
                .optional();
        return report.letterId() != null || report.recipient() == null
                ? named
                : jdbc.sql(SentLetter.SELECT + """
                         where lower(recipient) = lower(?) and state = 'SENT' and sent_at > ?
                        order by sent_at desc limit 1""")
                        .params(report.recipient(), OffsetDateTime.now(clock).minusDays(REPORTS_COME_WITHIN))
                        .query(SentLetter.class)
                        .optional();
    }

    /** Notes that a letter that was sent came back; false where that is known already. */
    public boolean bounced(UUID id, String diagnostic) {
        boolean news =
                jdbc.sql("""
                update office.outbox set state = 'BOUNCED', bounced_at = ?, last_error = ?
                where id = ? and state = 'SENT'""").params(OffsetDateTime.now(clock), diagnostic, id).update() == 1;
        if (news) {
            deliveries.note(id, Delivery.Outcome.BOUNCED, diagnostic);
        }
        return news;
    }

    /** Notes what a mail system reports of a letter on its way; a letter that came back is for {@link #bounced}. */
    public void reported(UUID id, DeliveryReport report) {
        if (report.kind() == MailKind.DELAY) {
            deliveries.note(id, Delivery.Outcome.DELAYED, report.diagnostic());
        } else if (report.kind() == MailKind.DELIVERED) {
            deliveries.note(id, Delivery.Outcome.DELIVERED, report.diagnostic());
        }
    }

    /** Sends a letter that came back or was refused once more, to another address; the one that came back stays as it is. */
    public void readdress(UUID id, String recipient) {
        UUID again = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        int added =
                jdbc.sql("""
                insert into office.outbox (id, business_key, contact_id, template, recipient, subject, body,
                    html, in_reply_to, message_refs, automatic, state, next_attempt_at, created_at)
                select ?, business_key || ' to ' || lower(?), contact_id, template, ?, subject, body, html, in_reply_to,
                    message_refs, automatic, 'WAITING', ?, ?
                from office.outbox where id = ? and state in ('BOUNCED', 'DEAD')
                on conflict (business_key) do nothing""").params(again, recipient, recipient, now, now, id).update();
        if (added == 1) {
            enclosures.copy(id, again);
        }
    }

    /** The letters that were sent last, newest first. */
    @Transactional(readOnly = true)
    public List<SentLetter> sent(int limit) {
        return jdbc.sql(SentLetter.SELECT + " where sent_at is not null order by sent_at desc limit ?")
                .param(limit)
                .query(SentLetter.class)
                .list();
    }

    /** Letters not sent yet. */
    @Transactional(readOnly = true)
    public List<SentLetter> waiting() {
        return jdbc.sql(SentLetter.SELECT + " where state = 'WAITING' order by next_attempt_at")
                .query(SentLetter.class)
                .list();
    }

    /** Has a given-up letter tried again from the start, because this person says so. */
    public void retry(UUID id, String by) {
        boolean givenUp = jdbc.sql("""
                update office.outbox set state = 'WAITING', attempts = 0, next_attempt_at = ?
                where id = ? and state = 'DEAD'""").params(OffsetDateTime.now(clock), id).update() == 1;
        if (givenUp) {
            deliveries.note(id, Delivery.Outcome.RETRIED, by);
        }
    }
}
