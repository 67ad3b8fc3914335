package org.evenhand.mail;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells of the letters of ours that a message answers. Only a person's own message counts, from the address to which the
 * letter went: what a machine sends by itself answers nothing (RFC 3834), and what is passed on proves nothing.
 */
@Component
class AnsweredLetters {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AnsweredLetters(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param references every message that this one refers to */
    void tellOf(ReceivedMail mail, List<String> references) {
        UUID[] letters = references.stream()
                .flatMap(id -> MessageIds.letter(id).stream())
                .toArray(UUID[]::new);
        if (letters.length == 0 || mail.kind() != MailKind.PERSON || mail.senderAddress() == null) {
            return;
        }
        jdbc.sql("""
                select id, template, business_key from office.outbox
                where id = any(:letters) and lower(recipient) = lower(:sender)""")
                .param("letters", letters)
                .param("sender", mail.senderAddress())
                .query((row, index) -> new LetterAnswered(
                        row.getObject("id", UUID.class),
                        row.getString("template"),
                        row.getString("business_key"),
                        mail.receivedAt()))
                .list()
                .forEach(events::publishEvent);
    }
}
