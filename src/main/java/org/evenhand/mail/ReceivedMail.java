package org.evenhand.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was understood. What could not be read is null, and {@link #problem()} says why in words for staff;
 * the raw message is kept in any case.
 *
 * @param receivedAt when the sender's server handed it over, or when it was fetched if that cannot be told
 * @param automatic sent by a machine (RFC 3834): it is never answered automatically
 * @param answeredContactId the contact to one of whose letters this message replies
 */
public record ReceivedMail(
        UUID id,
        String mailbox,
        @Nullable String messageId,
        List<String> references,
        @Nullable String senderName,
        @Nullable String senderAddress,
        @Nullable String recipients,
        @Nullable String subject,
        String body,
        Instant receivedAt,
        boolean automatic,
        List<Attachment> attachments,
        @Nullable UUID answeredContactId,
        @Nullable String problem) {

    /** A part of a message that is a file. The type is what the content shows, not what the sender claims. */
    public record Attachment(String fileName, String mediaType, byte[] content) {}
}
