package org.evenhand.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The message that someone passed on, as its sender wrote it (P10.6).
 *
 * @param sentAt when it was sent; null where the forwarded text does not say so in a way that can be read
 * @param receivedBy to whom it was sent
 * @param answeredBy the address of who answered it by themselves before passing it on (Q12)
 */
public record Original(
        @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable Instant sentAt,
        @Nullable String receivedBy,
        @Nullable String subject,
        String body,
        List<ReceivedMail.Attachment> attachments,
        List<String> references,
        @Nullable String answeredBy) {

    Original withoutFiles() {
        return new Original(
                senderName, senderAddress, sentAt, receivedBy, subject, body, List.of(), references, answeredBy);
    }
}
