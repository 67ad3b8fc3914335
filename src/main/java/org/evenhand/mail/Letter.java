package org.evenhand.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be sent by e-mail.
 *
 * @param businessKey names the effect; a second letter with the same key is not sent
 * @param contactId the contact it belongs to; none for a notice to the operator
 * @param template the T-number of its template
 * @param body its plain part
 * @param html its HTML part; none where it is to be made from the plain one
 * @param inReplyTo the message it answers, so that mail programs show both as one conversation
 * @param enclosed the papers of its contact that go with it
 * @param automatic sent without a person's decision; marked as such for other machines (RFC 3834)
 */
public record Letter(
        String businessKey,
        @Nullable UUID contactId,
        String template,
        String recipient,
        String subject,
        String body,
        @Nullable String html,
        @Nullable Thread inReplyTo,
        List<UUID> enclosed,
        boolean automatic) {

    /** A letter of plain text. */
    public Letter(
            String businessKey,
            @Nullable UUID contactId,
            String template,
            String recipient,
            String subject,
            String body,
            @Nullable Thread inReplyTo,
            boolean automatic) {
        this(businessKey, contactId, template, recipient, subject, body, null, inReplyTo, List.of(), automatic);
    }

    /** The same letter, in the story of this contact. */
    public Letter about(@Nullable UUID contact) {
        return new Letter(
                businessKey, contact, template, recipient, subject, body, html, inReplyTo, enclosed, automatic);
    }

    /** The same letter in this conversation, if there is one. */
    public Letter answering(Optional<Thread> conversation) {
        Thread thread = conversation.orElse(null);
        return new Letter(
                businessKey, contactId, template, recipient, subject, body, html, thread, enclosed, automatic);
    }

    /** The same letter, marked as sent without a person's decision. */
    public Letter sentByItself() {
        return new Letter(businessKey, contactId, template, recipient, subject, body, html, inReplyTo, enclosed, true);
    }

    /** The same letter with these papers; they must be of its contact when it is put in and when it is sent. */
    public Letter enclosing(List<UUID> documents) {
        return new Letter(
                businessKey,
                contactId,
                template,
                recipient,
                subject,
                body,
                html,
                inReplyTo,
                documents.stream().distinct().toList(),
                automatic);
    }

    /** The message answered: its id and the conversation before it. */
    public record Thread(String messageId, String references) {}
}
